// Without these, TypeScript would infer a type from every number in the files.
declare module 'world-atlas/countries-50m.json' {
  const topology: import('./areas.ts').Topology;
  export default topology;
}

declare module 'us-atlas/states-10m.json' {
  const topology: import('./areas.ts').Topology;
  export default topology;
}
