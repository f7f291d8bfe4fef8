import { describe, expect, it } from 'vitest';
import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { aBaseline, aVendor } from './vendor-builders.ts';

const withDomains = (id: string, ...domains: string[]) => aVendor(id, {}, { domains: [id, ...domains] });
const baseline = aBaseline([
  withDomains('amazon.com', 'amazon.co.uk', 'amazon.de'),
  aVendor('aws.amazon.com'),
  withDomains('google.com', 'youtube.com', 'google.co.uk'),
  aVendor('github.com'),
  aVendor('medium.com'),
  aVendor('tumblr.com'),
  aVendor('zendesk.com'),
  withDomains('bbc.co.uk', 'bbc.com'),
  aVendor('pythonanywhere.com'),
]);

describe('findVendor', () => {
  it.each([
    ['amazon.com', 'amazon.com'],
    ['https://www.amazon.de/-/en/gp/help/customer/display.html?nodeId=1', 'amazon.com'],
    ['smile.amazon.co.uk', 'amazon.com'],
    ['https://aws.amazon.com/privacy/', 'aws.amazon.com'],
    ['console.aws.amazon.com', 'aws.amazon.com'],
    ['policies.google.com', 'google.com'],
    ['https://www.youtube.com/t/privacy', 'google.com'],
    ['HTTPS://WWW.BBC.CO.UK/usingthebbc', 'bbc.co.uk'],
    ['www.bbc.com.', 'bbc.co.uk'],
    ['https://docs.github.com/en/site-policy', 'github.com'],
    ['https://github.com/site/privacy', 'github.com'],
    ['https://policy.medium.com/some-policy', 'medium.com'],
    ['https://www.zendesk.com/company/', 'zendesk.com'],
    [' https://amazon.com:443/privacy ', 'amazon.com'],
    ['https://www.pythonanywhere.com/privacy/', 'pythonanywhere.com'],
    ['pythonanywhere.com', 'pythonanywhere.com'],
  ])('leads %s to %s', (address, id) => {
    expect(findVendor(address, baseline)?.id).toBe(id);
  });

  it.each([
    ['a project of a user of GitHub', 'https://github.com/someone/app/blob/main/PRIVACY.md'],
    ['a page of a user of GitHub', 'https://someone.github.io/privacy'],
    ['the suffix of such pages', 'github.io'],
    ['a blog on Google’s servers', 'someone.blogspot.com'],
    ['a site on Google’s servers', 'https://sites.google.com/view/app/privacy'],
    ['a site of a user of a host that is a public suffix', 'https://someone.pythonanywhere.com'],
    ['a shared document', 'https://docs.google.com/document/d/1'],
    ['a story of a user of Medium', 'https://medium.com/@someone/privacy'],
    ['a publication on Medium', 'https://someone.medium.com/privacy'],
    ['a blog on Tumblr', 'https://someone.tumblr.com'],
    ['the help pages of a customer of Zendesk', 'https://customer.zendesk.com/hc/privacy'],
    ['a host that only begins like one', 'amazon.com.example.net'],
    ['a host that only ends like one', 'notamazon.com'],
    ['a stranger', 'https://example.org/amazon.com/privacy'],
    ['a name in the address', 'https://amazon.com@example.org/'],
    ['an address by number', 'http://127.0.0.1/'],
    ['this machine', 'localhost'],
    ['a file', 'file:///home/someone/amazon.com'],
    ['another scheme', 'mailto:someone@amazon.com'],
    ['a public suffix', 'co.uk'],
    ['no address', 'privacy policy'],
    ['nothing', ''],
  ])('leads %s to nobody', (_, address) => {
    expect(findVendor(address, baseline)).toBeNull();
  });
});
