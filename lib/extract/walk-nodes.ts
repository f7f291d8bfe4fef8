import { isElement, isHiddenByAttributes, isText, tagOf } from './readable-text.ts';

export interface NodeVisitor {
  /** Called before a node's children; false leaves the children out, and then `leave` is not called. */
  enter: (node: Node) => boolean;
  /** Called after the children of every element for which `enter` said true. */
  leave?: (element: Element) => void;
}

/** A page of frames within frames would go on for ever where it holds itself; no policy needs as many. */
const mostFrames = 50;

/** Names of frames that hold advertising, consent windows and widgets of others. */
const foreignFrame =
  /google_ads|doubleclick|\bads?[-_]|[-_]ads?\b|advert|sp_message|consent|onetrust|cookiebot|recaptcha|captcha|tracking|pixel|\bchat\b|livechat|intercom|zendesk|drift-|facebook|twitter|youtube|__tcfapi|__cmp|gpp?locator/i;

/**
 * Visits `root` and what it holds as a reader sees it: in the order of the *flattened* tree. Without recursion, so that ten thousand nested
 * tags cannot overflow the stack. The tree must not change meanwhile.
 *
 * - An element with an open shadow root has the root's nodes for children. What stands between its own tags is visited at the `<slot>` that
 *   takes it, and not at all where none does; a slot that nothing was given to has its own nodes for children.
 *   A `<template shadowrootmode="open">` that no browser has attached, as in a file that was only parsed, counts as its parent's shadow root.
 * - An `<iframe>` or `<frame>` whose document can be read (of the same origin, not sandboxed) has that document's body for its one child.
 *   Frames that are hidden, or named as advertising, a consent window or a widget, have no children.
 *
 * Whoever lists, measures or searches the page's text walks it by this function alone, so that a quote is found again where it was read.
 * What to mind then: `parentNode` and `contains` do not cross the edges named above (`enter` and `leave` nest, so keep a stack, or ask
 * `flatParentOf`); nodes in frames belong to another document and realm (no `instanceof`, ranges from `node.ownerDocument.createRange()`,
 * addresses against `node.baseURI`); a range can begin and end in one tree only.
 */
export function walkNodes(root: Node, visitor: NodeVisitor): void {
  const tree = new FlatTree();
  let node: Node = root;
  for (;;) {
    const goIn = visitor.enter(node);
    const child = goIn ? tree.goIn(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (goIn && isElement(node)) visitor.leave?.(node);
    for (;;) {
      if (node === root) return;
      const next = tree.goOn(node);
      if (next !== null) {
        node = next;
        break;
      }
      const parent = tree.goOut(node);
      if (parent === null) return;
      node = parent;
      if (isElement(node)) visitor.leave?.(node);
    }
  }
}

/** The element around a node in the flattened tree of `walkNodes`: the slot, the host or the frame where the node's own tree ends. */
export function flatParentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot !== undefined && slot !== null) return slot;
  const parent = node.parentNode;
  if (parent !== null && isElement(parent) && tagOf(parent) !== 'html') return parent;
  if (parent !== null && !isElement(parent)) return (parent as Partial<ShadowRoot>).host ?? null;
  // A body, or the root of a document without one. Reading a frame of another origin gives null.
  return node.ownerDocument?.defaultView?.frameElement ?? (parent !== null && isElement(parent) ? parent : null);
}

/** Where the walk left a node's own tree. */
interface Scope {
  /** The host, slot or frame: the parent of the nodes in the flattened tree. */
  owner: Element;
  /** The shadow root, whose child nodes are visited. */
  container?: Node;
  /** Or the nodes to visit, and the index of the present one. */
  nodes?: readonly Node[];
  at: number;
}

class FlatTree {
  readonly #scopes: Scope[] = [];
  /** Of shadow roots: what was put between their host's tags, by the name of the slot that takes it. */
  readonly #given = new Map<Node, Map<string, Node[]>>();
  #top: Scope | undefined;
  #frames = 0;

  /** The first child, null where there is none. */
  goIn(node: Node): Node | null {
    if (!isElement(node)) return node.firstChild;
    const tag = tagOf(node);
    if (tag === 'iframe' || tag === 'frame') return this.#enterFrame(node);
    if (tag === 'slot' && this.#given.size > 0) {
      const nodes = this.#takeAssigned(node as HTMLSlotElement);
      if (nodes.length > 0) return this.#open({ owner: node, nodes, at: 0 });
    }
    const shadow = shadowOf(node);
    if (shadow === null) return node.firstChild;
    if (shadow.firstChild === null) return null;
    this.#given.set(shadow, sortBySlot(node));
    this.#open({ owner: node, container: shadow, at: 0 });
    return shadow.firstChild;
  }

  /** The next node with the same parent, null after the last. */
  goOn(node: Node): Node | null {
    const scope = this.#top;
    if (scope?.nodes === undefined || scope.nodes[scope.at] !== node) return node.nextSibling;
    scope.at += 1;
    return scope.nodes[scope.at] ?? null;
  }

  /** The parent; called for the last child only. */
  goOut(node: Node): Node | null {
    const scope = this.#top;
    const parent = node.parentNode;
    if (scope === undefined) return parent;
    const atEnd = scope.nodes === undefined ? parent === scope.container : scope.at >= scope.nodes.length;
    if (!atEnd) return parent;
    this.#scopes.pop();
    this.#top = this.#scopes[this.#scopes.length - 1];
    return scope.owner;
  }

  #open(scope: Scope): Node | null {
    this.#scopes.push(scope);
    this.#top = scope;
    return scope.nodes?.[0] ?? null;
  }

  #enterFrame(frame: Element): Node | null {
    if (this.#frames >= mostFrames || isForeignFrame(frame)) return null;
    const inner = (frame as Partial<HTMLIFrameElement>).contentDocument ?? null;
    const body: Element | null = inner === null ? null : (inner.body ?? inner.documentElement);
    if (body === null) return null;
    this.#frames += 1;
    return this.#open({ owner: frame, nodes: [body], at: 0 });
  }

  #takeAssigned(slot: HTMLSlotElement): readonly Node[] {
    const root = slot.getRootNode();
    const given = this.#given.get(root);
    if (given === undefined) return [];
    // The browser knows best; parsers that only know the tree are told the rule: the first slot of a name takes all.
    if ('host' in root && typeof slot.assignedNodes === 'function') return slot.assignedNodes();
    const name = slot.getAttribute('name') ?? '';
    const nodes = given.get(name) ?? [];
    given.delete(name);
    return nodes;
  }
}

function shadowOf(element: Element): Node | null {
  const { shadowRoot } = element;
  if (shadowRoot !== null && shadowRoot !== undefined) return shadowRoot;
  const first = element.firstElementChild;
  if (first === null || tagOf(first) !== 'template') return null;
  return first.getAttribute('shadowrootmode') === 'open' ? (first as HTMLTemplateElement).content : null;
}

function sortBySlot(host: Element): Map<string, Node[]> {
  const given = new Map<string, Node[]>();
  for (let node = host.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) ? tagOf(node) === 'template' : !isText(node)) continue;
    const name = isElement(node) ? (node.getAttribute('slot') ?? '') : '';
    const nodes = given.get(name);
    if (nodes === undefined) given.set(name, [node]);
    else nodes.push(node);
  }
  return given;
}

function isForeignFrame(frame: Element): boolean {
  if (isHiddenByAttributes(frame) || frame.getAttribute('aria-hidden') === 'true') return true;
  const isDot = (side: string) => /^[01](?:px)?$/.test(frame.getAttribute(side)?.trim() ?? '');
  if (isDot('width') || isDot('height')) return true;
  const names = ['id', 'class', 'name', 'title'].map((name) => (frame.getAttribute(name) ?? '').slice(0, 200));
  return foreignFrame.test(names.join(' '));
}
