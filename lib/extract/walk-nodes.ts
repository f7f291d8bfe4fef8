import { isElement } from './readable-text.ts';

export interface NodeVisitor {
  /** Called before a node's children; false leaves the children out, and then `leave` is not called. */
  enter: (node: Node) => boolean;
  /** Called after the children of every element for which `enter` said true. */
  leave?: (element: Element) => void;
}

/**
 * Visits `root` and what it holds in document order, without recursion, so that ten thousand nested tags cannot overflow the stack.
 * The tree must not change meanwhile.
 */
export function walkNodes(root: Node, visitor: NodeVisitor): void {
  let node: Node = root;
  for (;;) {
    const goIn = visitor.enter(node);
    if (goIn && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (goIn && isElement(node)) visitor.leave?.(node);
    while (node !== root && node.nextSibling === null) {
      const parent = node.parentNode;
      if (parent === null) return;
      node = parent;
      if (isElement(node)) visitor.leave?.(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
