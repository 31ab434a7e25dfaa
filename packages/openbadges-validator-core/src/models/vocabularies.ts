/** The words that OB 3.0 allows for a member (appendix "Vocabularies"); any other must start with `ext:`. */
export const vocabularies: Readonly<Record<string, readonly string[]>> = {
  identifierType:
    'name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier'.split(
      ' ',
    ),
  resultStatus: 'Completed Enrolled Failed InProgress OnHold Provisional Withdrew'.split(' '),
  resultType:
    'GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result RubricCriterion RubricCriterionLevel RubricScore ScaledScore Status'.split(
      ' ',
    ),
  targetType:
    'ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL'.split(
      ' ',
    ),
};
