/** What a dish that is called vegan, vegetarian or free of something cannot hold. */

const MEAT =
  'beef|lamb|pork|bacon|ham|chicken|turkey|duck|veal|mince|sausages?|chorizo|pancetta|anchov(?:y|ies)|tuna|salmon|prawns?|shrimps?|cod|haddock|mussels?|fish sauce|fish stock|chicken stock|beef stock|lard|suet|gelatine?'
const DAIRY =
  'butter|milk|cream|cheese|yogh?urt|parmesan|feta|mozzarella|cheddar|ricotta|mascarpone|crème fraîche|buttermilk|ghee'
const EGGS = 'eggs?|egg yolks?|egg whites?|mayonnaise'
const GLUTEN =
  'plain flour|wheat flour|self-raising flour|bread flour|breadcrumbs|spaghetti|couscous|barley|semolina|bulgh?ur'
const NUTS = 'almonds?|hazelnuts?|walnuts?|cashews?|pecans?|pistachios?|peanuts?|ground almonds'
const ALCOHOL = 'wine|rum|brandy|sherry|vodka|gin|whisky|whiskey|beer|port|marsala'

/** By the word for the diet, the ingredients that it leaves out, at the end of a line or before a comma or bracket. */
export const LEFT_OUT: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    vegan: `${MEAT}|${DAIRY}|${EGGS}|honey`,
    vegetarian: MEAT,
    'meat-free': MEAT,
    'dairy-free': DAIRY,
    'egg-free': EGGS,
    'gluten-free': GLUTEN,
    'nut-free': NUTS,
    'alcohol-free': ALCOHOL,
  }).map(([diet, words]) => [diet, new RegExp(`\\b(?:${words})(?=$|[,;(.]| for | to |, )`)]),
)

// “It is vegan”, “this vegan stew”, “a naturally gluten-free cake”
export const DIET =
  /\b(?:(?:[Ii]s|[Ii]t[’']s|[Aa]re|[Tt]his|[Aa]n?|[Mm]y|[Oo]ur|[Tt]he) (?:also |both |all |naturally |entirely |completely |fully |simple |easy |quick )?|^)(?<diet>[Vv]egan|[Vv]egetarian|[Mm]eat-free|[Dd]airy-free|[Ee]gg-free|[Gg]luten-free|[Nn]ut-free|[Aa]lcohol-free)\b(?! (?:options?|versions?|alternatives?|guests?|friends?|diets?|butter|cheese|cream|milk|spread|flour|friendly|people|substitutes?))/g
/** The dish can be so, or is so for some. */
export const DIET_IN_PART =
  /\b(?:if|can be|could be|to make|option|version|alternative|for vegans|for vegetarians|not|isn['’]t|almost|unless|except|leave out|swap|replace|instead|otherwise)\b/
/** Ingredients that are named after what they stand in for, or that need not be taken. */
export const STAND_IN =
  /\b(?:vegan|plant|plant-based|soya?|oat|almond|coconut|cashew|rice|hemp|dairy-free|non-dairy|gluten-free|egg-free|meat-free|free-from|free|peanut|nut|cocoa|shea|apple|substitute|alternative|optional|or|mock|veggie|vegetarian|vegetable|replacer|without|no)\b/i
// “50 g butter”, “½ pint of milk”, “two eggs”
export const QUANTITY_FIRST = /^(?:\d|[½¼¾⅓⅔⅛]|[Aa]n? |[Oo]ne |[Tt]wo |[Tt]hree |[Ff]our |[Ss]ix |[Hh]alf )/

// “All our meals are vegetarian”, “our vegan café”, “we serve no meat”
export const HOUSE_DIET =
  /\b(?:(?:[Aa]ll (?:of )?)?(?:our|the) (?:meals|food|dishes|menu|kitchen|catering) (?:is|are)(?: all| strictly| entirely| always)?|(?:[Oo]ur|[Aa]|[Tt]he) (?:strictly )?(?=(?:vegetarian|vegan) (?:café|cafe|restaurant|kitchen|menu|canteen|buffet))) ?(?<diet>vegetarian|vegan)\b(?!-friendly| options?)/
// “grilled lamb”, “a ham sandwich”
export const MEAT_DISH =
  /\b(?:(?:grilled|roast|roasted|fried|smoked|braised|pulled|barbecued|slow-cooked|baked|cold) (?:leg of )?(?:beef|lamb|pork|ham|chicken|turkey|duck|veal|sausages?|salmon|trout|cod|fish|bacon)|(?:ham|bacon|tuna|chicken|beef) (?:sandwich|sandwiches|rolls?|pie|stew|curry|salad)|lamb chops?|meatballs|sausage rolls?|fish and chips|steaks?)\b/
