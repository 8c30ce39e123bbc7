-- How often a survey came into view, by day. '' stands for "none given", which a key can't hold as null.
create table impressions (
  survey_id text not null,
  survey_version text not null,
  agency_id text not null,
  procedure_id text not null,
  channel text not null,
  day text not null,
  count integer not null,
  primary key (survey_id, survey_version, agency_id, procedure_id, channel, day)
);
