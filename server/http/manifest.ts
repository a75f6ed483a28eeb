const repositoryOrigin = 'https://localhost:3000';

/** The add-in's manifest with this deployment's address wherever the repository's has the local one. */
export function manifestFor(publicOrigin: string, manifest: string): string {
  return manifest.replaceAll(repositoryOrigin, () => escapeXml(publicOrigin));
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
