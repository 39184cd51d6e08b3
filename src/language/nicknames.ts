/** Given names that stand for one another: a short form and its long forms, or one name in several languages. */
const GROUPS = `
alexander alex alexandre aleksandr sandy sasha oleksandr alejandro alessandro
andrew andy drew andre andrei andrey andreas andriy andrzej
anthony tony antony antonio antoine anton
benjamin ben benny binyamin benyamin
bernard bernie
charles charlie chuck carlos karl carl
christopher chris kit
christine christina chris tina kristina
catherine kate katie cathy kathy katherine kathryn catharine cate yekaterina
daniel dan danny
david dave davey
deborah debbie debra
dennis denis
donald don donnie
dorothy dot dottie
edward ed eddie ted ned eduard eduardo
elizabeth liz beth betty eliza lizzie elisabeth lisa bess
eleanor nell ellie
eugene gene
francis frank francisco franco francois frankie
frederick fred freddie friedrich
gabriel gabe
george yeoryios giorgos georgios jorge georg georgi yorgos
gerald gerry jerry
gregory greg
henry harry hank henri enrique heinrich
isabel isabella
jacob jake yaakov
james jim jimmy jamie jaime
janet jan
jeffrey jeff geoffrey geoff
jennifer jen jenny
john johnny jack jon ivan juan jean johann johannes
jonathan jon jonny
joseph joe joey jose josef giuseppe yosef yossi
joshua josh
judith judy
kenneth ken kenny
lawrence larry laurence
leonard len lenny
louis lou luis lewis
lydia lidia
margaret maggie peggy meg margie
mary maria marie molly
martin marty
matthew matt matteo
maximilian max
michael mike mick mikhail michel miguel mikheil mickey mihail mykhailo
nathaniel nathan nat nate
nicholas nick nicolas nikolai nikos nicola mykola
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
paul pavel pablo paolo pavlo
peter pete pedro pyotr petro piotr petr pierre
philip phil phillip felipe philippe
raymond ray
rebecca becky becca
richard rick dick rich ricky ricardo
robert bob rob bobby robbie bert roberto
roderick rod
ronald ron ronnie
samuel sam sammy
samantha sam
stephen steve steven stefan esteban
susan sue susie suzanne
theodore ted teddy theo
theresa terry tess
thomas tom tommy tomas
timothy tim timmy
valerie val
victor vic viktor
victoria vicky tori
vincent vince vinny
vladimir volodymyr
walter walt wally
william bill billy will willy liam willem guillermo wilhelm
yousef yusuf joseph yusef
`

const GROUPS_OF = new Map<string, Set<number>>()
GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) {
      const groups = GROUPS_OF.get(name)
      if (groups === undefined) GROUPS_OF.set(name, new Set([group]))
      else groups.add(group)
    }
  })

/** True where one folded given name is a form of the other: "tony" and "anthony", "giorgos" and "george". */
export function isNickname(a: string, b: string): boolean {
  const ofA = GROUPS_OF.get(a)
  const ofB = GROUPS_OF.get(b)
  if (ofA === undefined || ofB === undefined) return false
  for (const group of ofA) if (ofB.has(group)) return true
  return false
}
