/** Nouns for firms and other bodies that belong to one country. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `company firm group giant maker manufacturer producer builder shipbuilder carmaker brewer brewery distiller bank insurer
  lender retailer chain supermarket publisher broadcaster newspaper magazine airline carrier operator developer supplier
  start-up startup conglomerate corporation cooperative co-operative multinational consultancy agency studio label brand
  shipyard yard owner rival competitor buyer investor fund charity foundation orchestra choir club team side outfit
  designer architects engineers wholesaler contractor refiner miner drugmaker chipmaker steelmaker shipowner exporter
  importer dairy winery bakery foundry mill utility business enterprise subsidiary parent union institute museum theatre`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
