/**
 * Everybody does one thing after the other, each as soon as the one before is answered, until `work` says by `false` that
 * they have no more to do. All at once; over when the last one is.
 */
export async function closedLoop<Person>(
  people: Person[],
  work: (person: Person, round: number) => Promise<boolean>,
): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      for (let round = 0; await work(person, round); round += 1);
    }),
  );
}
