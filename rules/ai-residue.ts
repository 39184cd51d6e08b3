import type { ChatbotTrace } from '../src/claims/chatbot-traces.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'ai-residue',
  summary: 'A phrase, a citation mark or a tracking parameter of a chatbot was left in the article.',
  docs: `“Certainly! Here is an engaging article” tells readers that nobody read the article before them. The rule knows the citation
marks of chatbots (\`:contentReference[oaicite:0]\`, \`citeturn0search0\`, \`【4†source】\`, \`[cite: 12]\`), the parameter that ChatGPT adds to
addresses (\`utm_source=chatgpt.com\`), and sentences that start as only a chatbot starts them (“As an AI language model”,
“As of my last knowledge update”, “I hope this article meets your needs”). What people write too (“I hope this helps!”) is a warning.

It is silent about code, and a quotation is an info: articles about chatbots quote them. Where the rest of the article speaks
of chatbots, a phrase outside quotation marks is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 24 findings, none false; 24 of the 25 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const traces = claims.of('chatbot-trace')
    for (const [i, { value, span, block, guards }] of traces.entries()) {
      // A chatbot's good-bye takes several sentences: the first stands for them.
      const before = traces[i - 1]
      if (isSaid(value) && before?.block === block && isSaid(before.value)) continue
      yield {
        message:
          value.kind === 'token'
            ? `“${value.words}” is a citation mark of a chatbot`
            : value.kind === 'tracking'
              ? `“${value.words}” in the address shows that a chatbot gave the link`
              : `“${value.words}” is what a chatbot says to its user`,
        at: span,
        guards,
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'The ferry costs £6.\n\n[Note to editor: I was unable to browse the web, so please check all fares.]\n\nIt runs daily.',
        at: 'I was unable to browse the web',
        message: '“I was unable to browse the web” is what a chatbot says to its user',
      },
      {
        article: 'Great question! Let’s dive into the world of heat pumps.\n\nThey take warmth from the air.',
        at: 'Great question! Let’s dive',
        message: '“Great question! Let’s dive” is what a chatbot says to its user',
      },
      {
        article: 'The pub is full.\n\nI’ll now write the second section, focusing on money.\n\nIt made £9,000.',
        at: 'I’ll now write the second section',
        message: '“I’ll now write the second section” is what a chatbot says to its user',
      },
      {
        article: 'The reader weighs 140 grams.\n\nHere are some other titles you could use:\n\n- Small and light',
        at: 'Here are some other titles you could',
        message: '“Here are some other titles you could” is what a chatbot says to its user',
      },
      {
        article: 'The ferry sank at nine. I’m sorry, but I can’t verify the details of this incident in real time.',
        at: 'I’m sorry, but I can’t verify',
        message: '“I’m sorry, but I can’t verify” is what a chatbot says to its user',
      },
      {
        article:
          'Certainly! Here is a lively article about Évora.\n\nÉvora lies in the Alentejo.\n\nI hope this article meets your needs!',
        findings: [
          { at: 'Certainly! Here is', message: '“Certainly! Here is” is what a chatbot says to its user' },
          {
            at: 'I hope this article meets your needs',
            message: '“I hope this article meets your needs” is what a chatbot says to its user',
          },
        ],
      },
      {
        article: 'As of my last knowledge update in 2021, Ana Ruiz was mayor of Faro.',
        at: 'As of my last knowledge update',
        message: '“As of my last knowledge update” is what a chatbot says to its user',
      },
      {
        article: 'The lighthouse dates from 1851. :contentReference[oaicite:2]{index=2} It still works 【4†source】.',
        findings: [
          {
            at: ':contentReference[oaicite:2]{index=2}',
            message: '“:contentReference[oaicite:2]{index=2}” is a citation mark of a chatbot',
          },
          { at: '【4†source】', message: '“【4†source】” is a citation mark of a chatbot' },
        ],
      },
      {
        article: 'The [harbour museum](https://museum.example/faro?utm_source=chatgpt.com) opens at ten.',
        at: 'utm_source=chatgpt.com',
        message: '“utm_source=chatgpt.com” in the address shows that a chatbot gave the link',
      },
      {
        article: 'The ferry leaves at noon.\n\nWould you like me to add a timetable?',
        at: 'Would you like me to add',
        message: '“Would you like me to add” is what a chatbot says to its user',
      },
      {
        article: 'Turn left at the chapel, and you are there. I hope this helps!',
        at: 'I hope this helps!',
        message: '“I hope this helps!” is what a chatbot says to its user',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article: 'For three days on the island I was unable to browse the web, and I read every book in the hut.',
        because: 'a traveller tells of it, and asks nobody to check',
      },
      { article: '“Great question,” said the fitter, and named a price.', because: 'he answers somebody' },
      { article: '“I’ll now pour you a pint,” says the landlord.', because: 'he will' },
      { article: 'Here are some titles from the library of Vik:\n\n- Hay\n- Salt', because: 'they are books' },
      {
        article: 'As an airport, Faro is small. As of my last visit, the café was open.',
        because: 'a writer speaks of himself',
      },
      { article: 'I hope this ferry gets us to Culatra before dark.', because: 'a traveller hopes for a ferry' },
      {
        article: 'Bots cite with `:contentReference[oaicite:0]`, as `turn0search3` shows.',
        because: 'code is shown, not left behind',
      },
      { article: 'Sure, the ferry is late. Certainly nobody minds.', because: 'the words answer nobody' },
      { article: 'Let me know if you would like to join the walk on Sunday.', because: 'a writer invites readers' },
      {
        article: 'The [harbour museum](https://museum.example/faro?utm_source=newsletter) opens at ten.',
        because: 'the address comes from a newsletter',
      },
    ],
  },
})

function isSaid({ kind }: ChatbotTrace): boolean {
  return kind === 'phrase' || kind === 'courtesy'
}
