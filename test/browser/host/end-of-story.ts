import { beforeEach } from 'vitest';

/** Each part of a file is a story in order: after a step that has failed, those that follow would wait for what never comes. */
beforeEach(({ task, skip }) => {
  const failed = (task.suite ?? task.file).tasks.find(({ result }) => result?.state === 'fail');
  if (failed) skip(`“${failed.name}” has failed before it`);
});
