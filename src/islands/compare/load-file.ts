const loaded = new Map<string, Promise<unknown>>();

/** The JSON file at an address, loaded once; after a failure the next call tries again. */
export async function loadFile(address: string): Promise<unknown> {
  const file = loaded.get(address) ?? fetchFile(address);
  loaded.set(address, file);
  try {
    return await file;
  } catch (error) {
    loaded.delete(address);
    throw error;
  }
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.json();
}
