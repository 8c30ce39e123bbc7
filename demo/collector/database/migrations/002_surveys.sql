-- Definitions registered over HTTP. Presets and the operator's folder are files and not repeated here.
create table surveys (
  id text not null,
  version text not null,
  definition jsonb not null,
  registered_at timestamptz not null,
  primary key (id, version)
);
