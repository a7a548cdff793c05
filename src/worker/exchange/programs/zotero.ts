import * as z from 'zod/mini';

/** An item as Zotero's API gives it out: annotations, attachments and what they belong to side by side. */
const Item = z.object({
  data: z.looseObject({ key: z.string(), itemType: z.string(), parentItem: z.optional(z.string()) }),
});

/**
 * The items of Zotero's API joined as Better BibTeX writes them: annotations in their attachment, attachments in their
 * item.
 *
 * @returns null for JSON of something else
 */
export function joinedZotero(json: unknown): unknown {
  if (!Array.isArray(json) || !Item.safeParse(json[0]).success) return null;
  const items = json.flatMap((one) => Item.safeParse(one).data?.data ?? []);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ownerOf = (key: string | undefined) => (key === undefined ? undefined : byKey.get(key));
  const isChild = ({ itemType }: { itemType: string }) => /^(?:annotation|attachment|note)$/.test(itemType);
  const annotations = Map.groupBy(
    items.filter(({ itemType }) => itemType === 'annotation'),
    ({ parentItem }) => parentItem ?? '',
  );
  const notes = Map.groupBy(
    items.filter(({ itemType }) => itemType === 'note'),
    ({ parentItem }) => parentItem ?? '',
  );
  const whole = items.filter((item) => !isChild(item) || (item.itemType === 'attachment' && !ownerOf(item.parentItem)));
  return {
    items: whole.map((item) => {
      const files = items.filter(({ itemType, parentItem }) => itemType === 'attachment' && parentItem === item.key);
      const attachments = [item, ...files].map(({ key }) => ({ annotations: annotations.get(key) ?? [] }));
      return Object.assign({}, item, { attachments, notes: notes.get(item.key) ?? [] });
    }),
  };
}
