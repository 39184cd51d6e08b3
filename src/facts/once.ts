/** `make`, called once for each thing and then remembered as long as the thing is: facts are asked about for every article. */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    let found = known.get(thing)
    if (found === undefined) {
      found = { made: make(thing) }
      known.set(thing, found)
    }
    return found.made
  }
}
