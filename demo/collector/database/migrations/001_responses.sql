-- One row a response. The key is the response's own id, made by the client: it is what counts a response once,
-- and being no sequence it makes no hot spot in a cluster. `event` is the whole CloudEvent.
create table responses (
  id uuid primary key,
  survey_id text not null,
  survey_version text not null,
  agency_id text,
  procedure_id text,
  unit text,
  channel text,
  submitted_at timestamptz not null,
  received_at timestamptz not null,
  verified boolean not null,
  event jsonb not null
);

create index responses_by_survey on responses (survey_id, survey_version, submitted_at);
