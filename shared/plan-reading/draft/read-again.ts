import type { DutyRole } from '../../domain/plan';
import { roleOf, type ToldRole } from '../duties/role-of';
import { bodyKindOf, isCollective } from '../names/body-kind';
import type { FoundMember } from '../plan-reading';
import type { Span } from '../source-document';
import { searchable } from '../text/searchable';

/** The role that words of a duty tell by themselves. */
export function roleOfText(text: string, requested: boolean): ToldRole & { readonly role: DutyRole } {
  const search = searchable(text);
  return roleOf(search, 0, text.length, requested);
}

/** A body by a name that the clerk has typed or cut: what sort of body it is, is read from the name. */
export function memberOf(name: string, source: Span): FoundMember {
  return { name, isGroup: isCollective(name, false), kind: bodyKindOf(name), source };
}
