/**
 * Things that a recipe or a set of instructions lists before it uses them, each with the other words a list may have
 * for it; in the singular, in lower case.
 */
export const LISTED_THINGS: ReadonlyMap<string, readonly string[]> = new Map(
  `ginger
  garlic
  nutmeg|mixed spice|spices
  cinnamon|mixed spice|spices
  cumin|curry|spices
  turmeric|curry|spices
  paprika|spices
  saffron
  cardamom|spices
  clove|spices
  vanilla
  parsley|herb
  coriander|cilantro|herb
  cilantro|coriander|herb
  basil|herb|pesto
  mint|herb
  thyme|herb|bouquet
  rosemary|herb
  sage|herb
  dill|herb
  tarragon|herb
  oregano|herb
  chive|herb
  honey
  treacle|molasses|syrup
  molasses|treacle|syrup
  walnut|nut
  pecan|nut
  almond|nut|marzipan
  hazelnut|nut
  pistachio|nut
  cashew|nut
  peanut|nut
  raisin|sultana|dried fruit|mixed fruit|fruit
  sultana|raisin|dried fruit|mixed fruit|fruit
  currant|dried fruit|mixed fruit|fruit
  prune|plum
  apricot|fruit
  date
  fig
  apple|fruit
  pear|fruit
  plum|fruit
  cherry|fruit|berry
  raspberry|berry|berries|fruit
  strawberry|berry|berries|fruit
  blueberry|berry|berries|fruit
  blackberry|berry|berries|fruit
  banana|fruit
  lemon|citrus
  lime|citrus
  orange|citrus
  rhubarb
  onion|shallot|leek
  shallot|onion
  leek
  carrot|vegetable|veg
  celery|celeriac|vegetable|veg
  parsnip|vegetable|veg
  potato|vegetable|veg|spud
  tomato|passata
  cucumber
  courgette|zucchini
  zucchini|courgette
  aubergine|eggplant
  eggplant|aubergine
  spinach|greens|leaves
  cabbage|greens
  kale|greens
  broccoli
  cauliflower
  mushroom|porcini|chanterelle
  pumpkin|squash
  lentil|pulses
  chickpea|pulses
  bacon|pancetta|lardon|ham
  chicken
  beef|steak|mince
  lamb
  pork|sausage|ham
  sausage|chorizo
  chorizo|sausage
  salmon|fish
  cod|fish
  tuna|fish
  prawn|shrimp|seafood
  anchovy|anchovies
  egg|yolk
  butter|margarine|spread
  milk
  cream|crème|creme
  yoghurt|yogurt|curd
  yogurt|yoghurt|curd
  parmesan|cheese|pecorino
  mozzarella|cheese
  feta|cheese
  cheddar|cheese
  ricotta|cheese
  mascarpone|cheese
  flour
  yeast|starter
  rice|risotto
  couscous
  oat|porridge|muesli
  vinegar
  mustard
  wine|sherry|marsala
  rum
  brandy|cognac
  chocolate|cocoa
  coconut
  olive
  caper
  chilli|chili|chile|pepper
  rosewater
  tofu
  hammer|mallet
  drill
  saw|hacksaw
  chisel
  spanner|wrench
  wrench|spanner
  screwdriver
  sandpaper|abrasive
  glue|adhesive
  primer
  varnish|lacquer
  sealant|silicone
  pliers`
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [name, ...others] = line.trim().split('|')
      return [name!, others]
    }),
)

// “Ingredients”, “You will need:”, “What you need”, “Tools and materials”
export const LISTS_THINGS =
  /^(?:Ingredients|INGREDIENTS|You(?:['’]ll| will)? need|What you(?:['’]ll| will)? need|Shopping list|Tools|Materials|Equipment)\b/
// “Method”, “Directions”, “How to do it”
export const TELLS_STEPS =
  /^(?:Method|METHOD|Directions|Instructions|Preparation|Steps|The method|Making|How to|What to do|Step-by-step|To make)\b/

/** After the name of a thing: nothing that would make it part of another name (“the butter dish”). */
export const ENDS_NAME: ReadonlySet<string> = new Set(
  `and or with in into to over on onto until for from is are has have should when while then at as by a before after off through together
  evenly gently lightly around between under , . ; ) (`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
