import type { PagePromo } from '../src/claims/promos.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'promo-residue',
  summary:
    'Words of the page around an article stand in its body: a teaser, a call to subscribe, a mark of an advertisement.',
  docs: `Text that was copied from a page brings the page with it: “Story continues below advertisement”, “READ MORE: …”, “Sign up for our
newsletter”, a post with its handle and date. Marks of advertisements and shouted teasers are errors, because no article says them;
teasers, calls to subscribe and pasted posts in the middle of the text are warnings, and infos after its last paragraph,
where a page may mean them.

It is silent about calls inside a longer paragraph, posts in block quotations, and links to forms, events and downloads.

On 2,557 edited articles: no error, no warning, 9 infos (links at the end of a page). On the 391 labelled cases, which it was developed on: 12 findings, none false; 12 of the 14 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('page-promo')) yield { message: messageOf(value), at: span, guards }
  },
  examples: {
    flags: [
      {
        article:
          'The ferry of Sund is back on Monday.\n\nDOWNLOAD OUR APP: Get breaking news and weather alerts on the go\n\nIt had been in the yard at Mols since the autumn, and the islanders had to row.',
        at: 'DOWNLOAD OUR APP:',
        message: '“DOWNLOAD OUR APP:” belongs to a page, not to the article',
      },
      {
        article:
          'The mill shows forty watercolours.\n\nThis content is for subscribers only.\n\nMost of the watercolours in the mill were painted from a boat on the river in summer.',
        at: 'This content is for subscribers only',
        message: '“This content is for subscribers only” calls on the reader to sign up, follow or share',
        severity: 'warning',
      },
      {
        article:
          'The ferry of Sund is back on Monday.\n\nLike what you’re reading? Share it with your friends!\n\nIt had been in the yard at Mols since the autumn, and the islanders had to row.',
        at: 'Like what you’re reading? Share it with your friends!',
        message:
          '“Like what you’re reading? Share it with your friends!” calls on the reader to sign up, follow or share',
        severity: 'warning',
      },
      {
        article:
          'The ferry of Sund is back on Monday.\n\nLimited offer: 20% off all headphones this week only. Shop now!\n\nIt had been in the yard at Mols since the autumn, and the islanders had to row.',
        at: 'Limited offer: 20% off all headphones this week only. Shop now',
        message:
          '“Limited offer: 20% off all headphones this week only. Shop now” calls on the reader to sign up, follow or share',
        severity: 'warning',
      },
      {
        article:
          'The ferry of Sund is back on Monday.\n\nDon’t miss out! Subscribe to our FREE newsletter.\n\nIt had been in the yard at Mols since the autumn, and the islanders had to row.',
        at: 'Don’t miss out! Subscribe to our FREE newsletter',
        message: '“Don’t miss out! Subscribe to our FREE newsletter” calls on the reader to sign up, follow or share',
        severity: 'warning',
      },
      {
        article:
          'The harbour of Faro was rebuilt in 1998.\n\nStory continues below advertisement\n\nIt was rebuilt again in 2014, after the great storm had broken the mole.',
        at: 'Story continues below advertisement',
        message: '“Story continues below advertisement” belongs to a page, not to the article',
      },
      {
        article:
          '- YOU MAY ALSO LIKE TO WATCH THIS STORY ON OUR CHANNEL. The haunted mole of Faro\n\nThe council met on Monday and voted for a new mole, the third in a hundred years.',
        at: 'YOU MAY ALSO LIKE TO WATCH THIS STORY ON OUR CHANNEL',
        message: '“YOU MAY ALSO LIKE TO WATCH THIS STORY ON OUR CHANNEL” belongs to a page, not to the article',
      },
      {
        article:
          'Water the ferns in the morning.\n\nRead more: Nine ferns for dark rooms\n\nIn winter they need less, and a room that is cool but never below ten degrees.',
        at: 'Read more:',
        message: '“Read more: Nine ferns for dark rooms” leads to another text',
        severity: 'warning',
      },
      {
        article:
          'Ana Ruiz has been mayor since 2019.\n\nSign up for our free morning newsletter.\n\nShe says that she will not stand again when her second term ends in spring.',
        at: 'Sign up for our free morning newsletter',
        message: '“Sign up for our free morning newsletter” calls on the reader to sign up, follow or share',
        severity: 'warning',
      },
      {
        article:
          'The ferry is back!! — Port of Faro (@portoffaro) May 3, 2024\n\nThe port said that the boats would leave every hour from Monday on, as before the strike.',
        at: '— Port of Faro (@portoffaro) May 3, 2024',
        message: '“— Port of Faro (@portoffaro) May 3, 2024” signs a post that was pasted into the text',
        severity: 'warning',
      },
      {
        article: 'The ferry leaves every hour.\n\nFollow us on Facebook for more.',
        at: 'Follow us on Facebook for more',
        message: '“Follow us on Facebook for more” calls on the reader to sign up, follow or share',
        severity: 'info',
      },
    ],
    passes: [
      {
        article:
          'The harbour has an app now. Get weather alerts for the sound, it says, and then it sends none, and skippers go back to looking at the sky.',
        because: 'the article tells of an app',
      },
      {
        article:
          '<p><a href="#content">Skip to content</a></p><h1 id="content">The ferry</h1><p>The ferry of Sund is back on Monday, after a winter in the yard at Mols.</p>',
        path: 'ferry.html',
        because: 'a page has such a link for those who walk through it by its links',
      },
      {
        article:
          'Read more than one timetable before you go. The story continues in Lagos, where the ferry was built.\n\nIt sank there in 1998, and nobody has raised it since that day.',
        because: 'the words are part of a sentence',
      },
      {
        article:
          'Click here to book a seat.\n\nThe ferry leaves from the old mole, a short walk from the station of Faro.',
        because: 'the link is what the article is about',
      },
      {
        article:
          '> The ferry is back!! — Port of Faro (@portoffaro) May 3, 2024\n\nThe port said that the boats would leave every hour.',
        because: 'the post stands in a block quotation',
      },
      {
        article:
          'Sign up for our newsletter, they said, and we did; since then the port of Faro has written to us twice a day, and nobody has found out how to make it stop.\n\nThe ferry, by the way, has not come back to the old mole.',
        because: 'the paragraph tells of a newsletter',
      },
    ],
  },
})

function messageOf({ kind, words }: PagePromo): string {
  if (kind === 'embed') return `“${words}” signs a post that was pasted into the text`
  if (kind === 'teaser') return `“${words}” leads to another text`
  if (kind === 'call') return `“${words}” calls on the reader to sign up, follow or share`
  return `“${words}” belongs to a page, not to the article`
}
