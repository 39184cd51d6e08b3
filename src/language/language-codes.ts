const CODES: ReadonlySet<string> = new Set(
  `aa af am ar as az be bg bn bo bs ca cs cy da de dv dz el en eo es et eu fa fi fo fr fy ga gd gl gu he hi hr ht hu hy id ig is it ja jv ka
  kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt qu rm ro ru rw sa sd si sk sl sm sn so sq sr st
  su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo zh zu`.split(/\s+/),
)

// “pt-br”, “zh_Hant”
const REGION = /[-_](?:[a-z]{2}|[a-z]{4}|\d{3})$/

/** True for the code of a language, with a region or script perhaps: "de", "pt-br", "zh_Hant". */
export function isLanguageCode(word: string): boolean {
  return CODES.has(word.toLowerCase().replace(REGION, ''))
}
