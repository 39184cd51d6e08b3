/**
 * What to ask of query.wikidata.org for a result that `facts import` reads. P1906 and P1313 are the offices of the heads
 * of state and government; another first line asks for any offices.
 */
export const WIKIDATA_QUERY = `# Run this at https://query.wikidata.org, download the result as JSON or CSV, then:
#   lint-articles facts import result.json --output facts.yml
# For other offices, put a line like this in place of the first one below:
#   VALUES ?office { wd:Q11696 wd:Q14213 }  OPTIONAL { ?office wdt:P1001 ?country }
SELECT ?countryLabel ?office ?officeLabel ?person ?personLabel
       (GROUP_CONCAT(DISTINCT ?alias; separator="|") AS ?aliases)
       ?start ?startPrecision ?end ?endPrecision ?acting WHERE {
  ?country wdt:P31 wd:Q3624078 . { ?country wdt:P1906 ?office } UNION { ?country wdt:P1313 ?office }
  ?person wdt:P31 wd:Q5 ; p:P39 ?statement .
  ?statement ps:P39 ?office ; wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] .
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  FILTER(YEAR(?start) >= 1990 || !BOUND(?end))
  OPTIONAL { ?statement pq:P5102|pq:P794|pq:P3831 ?acting }
  OPTIONAL { ?person skos:altLabel ?alias FILTER(LANG(?alias) = "en") }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
}
GROUP BY ?countryLabel ?office ?officeLabel ?person ?personLabel ?start ?startPrecision ?end ?endPrecision ?acting
`
