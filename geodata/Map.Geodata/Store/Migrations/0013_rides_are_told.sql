-- Surveys are no features, so the log does not tell of them: as with new streets, whoever listens is told to read everything again.
create trigger ride_survey_told after insert or update or delete or truncate on ride_survey for each statement execute function tell_streets();
create trigger street_flow_told after insert or update or delete or truncate on street_flow for each statement execute function tell_streets();
create trigger corridor_told after insert or update or delete or truncate on corridor for each statement execute function tell_streets();
