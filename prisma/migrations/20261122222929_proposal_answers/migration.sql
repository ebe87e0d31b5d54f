-- Answers to proposals: one of the person, one of the employer, each with its own steps; answer link of the person

DROP TRIGGER x_history ON proposal;

ALTER TABLE "proposal" ADD COLUMN     "employer_answer" TEXT,
ADD COLUMN     "employer_answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "employer_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "employer_reason" TEXT,
ADD COLUMN     "employer_shown" JSONB,
ADD COLUMN     "link_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "link_hash" TEXT,
ADD COLUMN     "person_answer" TEXT,
ADD COLUMN     "person_answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "person_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "person_reason" TEXT;

CREATE UNIQUE INDEX "proposal_link_hash_key" ON "proposal"("link_hash");

-- What was noted before is the answer of the side that alone can have said it; who said what later steps rest on is not known.
UPDATE proposal SET person_answer = state, person_answered_at = coalesce(answered_at, created_at),
  person_reason = CASE WHEN state = 'not_interested' THEN
    CASE WHEN reason IN ('way', 'hours', 'pay', 'other_work', 'temp_work', 'childcare') THEN reason ELSE 'other' END END
WHERE (directed_to <> 'employer' AND state IN ('applied', 'not_interested')) OR (directed_to = 'person' AND state IN ('interested', 'no_answer'));
UPDATE proposal SET employer_answer = state, employer_answered_at = coalesce(answered_at, created_at),
  employer_reason = CASE WHEN state = 'not_suitable' THEN
    CASE WHEN reason IN ('experience', 'skills', 'language', 'licence', 'hours', 'filled') THEN reason ELSE 'other' END END
WHERE (directed_to <> 'person' AND state = 'not_suitable') OR (directed_to = 'employer' AND state IN ('interested', 'no_answer'));
UPDATE proposal SET person_asked_at = CASE WHEN directed_to <> 'employer' THEN asked_at END,
  employer_asked_at = CASE WHEN directed_to <> 'person' THEN asked_at END WHERE asked_at IS NOT NULL;

ALTER TABLE "proposal" DROP COLUMN "asked_at";

ALTER TABLE proposal
  ADD CONSTRAINT proposal_answers_of_addressed CHECK (
    (directed_to <> 'employer' OR (person_answer IS NULL AND person_asked_at IS NULL AND link_hash IS NULL))
    AND (directed_to <> 'person' OR (employer_answer IS NULL AND employer_asked_at IS NULL AND employer_shown IS NULL))),
  ADD CONSTRAINT proposal_answers_dated CHECK (
    (person_answer IS NULL) = (person_answered_at IS NULL) AND (employer_answer IS NULL) = (employer_answered_at IS NULL)),
  ADD CONSTRAINT proposal_answers_with_reason CHECK (
    ((person_answer IS NOT DISTINCT FROM 'not_interested') = (person_reason IS NOT NULL))
    AND ((employer_answer IS NOT DISTINCT FROM 'not_suitable') = (employer_reason IS NOT NULL))
    AND (person_reason IS NULL OR person_reason IN ('way', 'hours', 'pay', 'other_work', 'temp_work', 'childcare', 'other'))
    AND (employer_reason IS NULL OR employer_reason IN ('experience', 'skills', 'language', 'licence', 'hours', 'filled', 'other'))),
  ADD CONSTRAINT proposal_link_expires CHECK ((link_hash IS NULL) = (link_expires_at IS NULL));

INSERT INTO state_step (machine, "from", "to")
SELECT machine, "from", unnest(string_to_array(targets, ' ')) FROM (VALUES
  ('proposal', 'interested', 'not_suitable'),
  ('proposal', 'applied', 'interested not_interested not_suitable'),
  ('proposal', 'not_interested', 'interested applied'),
  ('proposal', 'not_suitable', 'interested applied'),
  ('proposal', 'hired', 'not_hired'),
  ('proposal_person', '', 'interested applied not_interested no_answer'),
  ('proposal_person', 'interested', 'applied not_interested'),
  ('proposal_person', 'applied', 'interested not_interested'),
  ('proposal_person', 'not_interested', 'interested applied'),
  ('proposal_person', 'no_answer', 'interested applied not_interested'),
  ('proposal_employer', '', 'interested not_suitable no_answer'),
  ('proposal_employer', 'interested', 'not_suitable'),
  ('proposal_employer', 'not_suitable', 'interested'),
  ('proposal_employer', 'no_answer', 'interested not_suitable')
) AS t (machine, "from", targets);

-- The answer of one side (TG_ARGV[0] is its column) takes only the steps of its table, and only while the proposal rests on answers.
CREATE FUNCTION check_proposal_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := '';
  after text := to_jsonb(NEW) ->> (TG_ARGV[0] || '_answer');
BEGIN
  IF TG_OP = 'UPDATE' THEN
    before := coalesce(to_jsonb(OLD) ->> (TG_ARGV[0] || '_answer'), '');
    IF before = coalesce(after, '') THEN RETURN NEW; END IF;
    IF OLD.state NOT IN ('open', 'interested', 'applied', 'not_interested', 'not_suitable') THEN
      RAISE EXCEPTION 'state_step: a proposal that is "%" takes no answer', OLD.state USING ERRCODE = 'check_violation';
    END IF;
  ELSIF after IS NULL THEN RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM state_step WHERE machine = 'proposal_' || TG_ARGV[0] AND "from" = before AND "to" = coalesce(after, '')) THEN
    RAISE EXCEPTION 'state_step: the answer of % may not go from "%" to "%"', TG_ARGV[0], before, after USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_person_answer BEFORE INSERT OR UPDATE OF person_answer ON proposal FOR EACH ROW EXECUTE FUNCTION check_proposal_answer('person');
CREATE TRIGGER a_employer_answer BEFORE INSERT OR UPDATE OF employer_answer ON proposal FOR EACH ROW EXECUTE FUNCTION check_proposal_answer('employer');

CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON proposal FOR EACH ROW
  EXECUTE FUNCTION write_history('proposal', 'id', 'version shown employer_shown link_hash link_expires_at');
