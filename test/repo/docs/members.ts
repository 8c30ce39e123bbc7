// The members of one interface or class of a source file: name, type as written, and the sentence above it.
import ts from 'typescript';
import { read } from '../files.js';

export interface Member {
  readonly name: string;
  /** As written; of a method its parameters and result. */
  readonly type: string;
  readonly text: string;
  readonly kind: 'value' | 'method';
  readonly isPublic: boolean;
  readonly isStatic: boolean;
}

const textOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function typeOf(node: ts.ClassElement | ts.TypeElement, file: ts.SourceFile): string {
  const typed = node as Partial<ts.MethodDeclaration>;
  const result = typed.type?.getText(file) ?? '';
  return ts.isMethodDeclaration(node) ? `(${node.parameters.map((parameter) => parameter.getText(file)).join(', ')}) => ${result}` : result;
}

export function membersOf(path: string, name: string): readonly Member[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ESNext, true);
  const declaration = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration | ts.ClassDeclaration =>
      (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name?.text === name,
  );
  if (!declaration) throw new Error(`${path} has no ${name}.`);
  return [...declaration.members].flatMap((node): Member[] => {
    if (!node.name) return [];
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    const hidden = [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword];
    const isStatic = modifiers.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    return [
      {
        name: ts.isStringLiteral(node.name) ? node.name.text : node.name.getText(file),
        type: typeOf(node, file).replace(/\breadonly /g, '').replace(/\s+/g, ' '),
        text: textOf(node),
        kind: ts.isMethodDeclaration(node) ? 'method' : 'value',
        isPublic: !isStatic && !ts.isPrivateIdentifier(node.name) && !modifiers.some(({ kind }) => hidden.includes(kind)),
        isStatic,
      },
    ];
  });
}

/** `@slot name - sentence` and the like, from the comment above a class. */
export function tagsOf(path: string, name: string, tag: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ESNext, true);
  const declaration = file.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name?.text === name);
  if (!declaration) throw new Error(`${path} has no class ${name}.`);
  return new Map(
    ts
      .getJSDocTags(declaration)
      .filter(({ tagName }) => tagName.text === tag)
      .map((found) => (ts.getTextOfJSDocComment(found.comment) ?? '').split(/^-\s*|\s+-\s+/))
      .map(([key = '', ...rest]) => [key.trim(), rest.join(' - ').replace(/\s+/g, ' ').trim()]),
  );
}
