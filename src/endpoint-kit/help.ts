// What the command says about itself.

export const NAME = 'satisfaction-survey';

export const USAGE = `${NAME} check-endpoint URL [options]`;

export const HELP = `${USAGE}

Plays a page of <satisfaction-survey> against your endpoint: one response, the same again, ten at
once, lists, old surveys, rubbish, preflights. It says what is right, what is wrong, and what mends
it. It writes a few responses there, marked with channel "check", and lists their ids at the end.

  --origin ORIGIN      the page that posts (default https://portal.example); the endpoint's own
                       origin, if pages stand beside it: then no CORS is needed
  --header 'N: value'  what your pages set in \`headers\`; may be repeated
  --survey ID@VERSION  a survey your endpoint knows (default: endpoint-check@1, which it does not);
                       a second one is the version before it
  --request KIND       json (default), cloudevents or simple, as your pages have it
  --batch              your pages set \`batch\`: lists must work
  --timeout SECONDS    for one request (default 15, as a page has it)
  --json               for machines
  --help, --version

Ends with 0 if nothing is wrong, 1 if something is, 2 if it was used wrongly or nobody answers.
`;
