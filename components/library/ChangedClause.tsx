import type { ClauseRow, RowSide, WordPiece } from '../../lib/compare/policy-changes.ts';
import { nameChange } from './name-change.ts';

/** A clause that changed: what it is called, and the old and the new words beside each other. */
export function ChangedClause({ row }: { row: ClauseRow }) {
  return (
    <div class="clause-row" data-kind={row.kind} data-minor={row.minor !== null}>
      <p class="clause-tags">
        {nameChange(row).map((name) => (
          <span key={name} class="tag" data-change={name}>
            {name}
          </span>
        ))}
      </p>
      <div class="clause-sides">
        {row.before !== null && row.kind !== 'same' && (
          <Side name="Before" side={row.before} other={row.after} pieces={piecesOf(row, 'removed')} />
        )}
        {row.after !== null && <Side name="Now" side={row.after} other={row.before} pieces={piecesOf(row, 'added')} />}
      </div>
    </div>
  );
}

/** The words of one side; what the other side has not is marked. */
function piecesOf(row: ClauseRow, own: 'removed' | 'added'): readonly WordPiece[] {
  switch (row.kind) {
    case 'edited':
      return row.pieces.filter(({ kind }) => kind === 'same' || kind === own);
    case 'same':
      return [{ kind: 'same', text: row.after.text }];
    case 'added':
    case 'removed':
      return [{ kind: own, text: (row.after ?? row.before).text }];
  }
}

interface SideProps {
  name: string;
  side: RowSide;
  other: RowSide | null;
  pieces: readonly WordPiece[];
}

function Side({ name, side, other, pieces }: SideProps) {
  // The same introduction on both sides says nothing of the change.
  const leadIn = side.leadIn !== '' && side.leadIn !== other?.leadIn ? `${side.leadIn} ` : '';
  return (
    <div class="clause-side">
      <p class="side-name">{name}</p>
      <p dir="auto">
        {leadIn !== '' && <span class="lead-in">{leadIn}</span>}
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </p>
    </div>
  );
}

function Piece({ piece: { kind, text } }: { piece: WordPiece }) {
  const shown = text.replaceAll('\t', ' \u00b7 ');
  if (kind === 'same') return <>{shown}</>;
  const words = shown.trimEnd();
  return (
    <>
      {kind === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
      {shown.slice(words.length)}
    </>
  );
}
