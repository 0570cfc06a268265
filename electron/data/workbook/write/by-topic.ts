/** The members of each topic, topics in the order in which they first occur and members in their own order. */
export function byTopic<Member>(
  members: readonly Member[],
  topicOf: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const topics = new Map<string, Member[]>();
  for (const member of members) {
    const topic = topicOf(member);
    const known = topics.get(topic);
    if (known) known.push(member);
    else topics.set(topic, [member]);
  }
  return topics;
}
