import { contentTypes, namespaces, xmlHead } from './office-names';
import { relationshipsPart } from './parts';
import { escapeXml } from './xml-edit';
import { zipOf } from './zip';

/** A link of the copy. */
export type NewLink = { readonly id: string; readonly type: string; readonly target: string };

/** The package that is being made. */
export type Copy = {
  /** Adds a part with its links; parts are listed with their types in the end. */
  readonly add: (
    name: string,
    type: string,
    content: string | Uint8Array,
    links?: readonly NewLink[],
  ) => void;
  readonly has: (name: string) => boolean;
  readonly toBytes: (links: readonly NewLink[]) => Uint8Array;
};

/** An empty package. */
export function newCopy(): Copy {
  const contents = new Map<string, Uint8Array>();
  const types: string[] = [];
  const has = (name: string): boolean => contents.has(name);
  return {
    has,
    add: (name, type, content, links = []) => {
      if (has(name)) return;
      contents.set(name, typeof content === 'string' ? Buffer.from(xmlHead + content) : content);
      types.push(`<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`);
      if (links.length > 0) contents.set(relationshipsPart(name), linksXml(links));
    },
    toBytes: (links) => {
      const defaults =
        `<Default Extension="rels" ContentType="${contentTypes.relationships}"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Default Extension="vml" ContentType="${contentTypes.vml}"/>`;
      const list = `${xmlHead}<Types xmlns="${namespaces.contentTypes}">${defaults}${types.join('')}</Types>`;
      return zipOf(
        new Map<string, Uint8Array>([
          ['[Content_Types].xml', Buffer.from(list)],
          [relationshipsPart(''), linksXml(links)],
          ...contents,
        ]),
      );
    },
  };
}

function linksXml(links: readonly NewLink[]): Uint8Array {
  const list = links
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`,
    )
    .join('');
  return Buffer.from(
    `${xmlHead}<Relationships xmlns="${namespaces.packageRelationships}">${list}</Relationships>`,
  );
}
