// The statements that the recipes and the mends show. The unique key stands in the statement that stores: a look beforehand can't see what
// another request is just about to store.

export const POSTGRES = {
  create: 'create table responses (id uuid primary key, event jsonb not null)',
  /** For a table that is there already. */
  key: 'create unique index responses_id on responses (id)',
  insert: 'insert into responses (id, event) values ($1, $2) on conflict (id) do nothing',
  marked: "event->'data'->>'channel' = 'check'",
} as const;

export const SQLITE = {
  create: 'create table responses (id text primary key, event text not null)',
  insert: 'insert into responses (id, event) values (?, ?) on conflict (id) do nothing',
} as const;

export const MYSQL = {
  create: 'create table responses (id char(36) primary key, event json not null) character set utf8mb4',
  insert: 'insert into responses (id, event) values (?, ?) on duplicate key update id = id',
} as const;

/** One id a line, so that it stays readable. */
export const countOf = (ids: readonly string[]): readonly string[] =>
  ids.map((id, at) => `${at ? '  ' : 'select count(*) from responses where id in ('}'${id}'${at < ids.length - 1 ? ',' : ')'}`);
