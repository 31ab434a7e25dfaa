/** The words that OB 3.0 and CLR 2.0 allow for a member (appendix "Vocabularies"); any other must start with `ext:`. */
export const vocabularies: Readonly<Record<string, readonly string[]>> = {
  identifierType:
    'name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier'.split(
      ' ',
    ),
  associationType:
    'exactMatchOf isChildOf isParentOf isPartOf isPeerOf isRelatedTo precedes replacedBy'.split(' '),
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
