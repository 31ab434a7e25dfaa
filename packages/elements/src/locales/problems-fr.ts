import type { ProblemSentences } from './explanations.js';

const ANOTHER_COPY = 'Demandez à la personne un autre exemplaire du badge.';
const ISSUER_MUST_ACT = 'Seul l’émetteur peut y remédier.';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} Mio`;
const day = (date: string): string => {
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};
const moment = (time: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(time));
const at = (path: string): string => (path ? ` (${path})` : '');
const reason = (text: string | undefined): string => (text ? ` Raison donnée : « ${text} ».` : '');

export const problemsFr: ProblemSentences = {
  'input.not_a_badge': () =>
    `Ce n’est pas un badge. Donnez son image, son fichier JSON, son texte signé ou son adresse.`,
  'input.too_large': ({ limit }) =>
    `Ce fichier est trop lourd pour un badge (plus de ${megabytes(limit)}). ${ANOTHER_COPY}`,
  'image.no_badge_data': () =>
    'Cette image ne contient pas de badge : elle a pu être réenregistrée ou copiée d’un écran. Téléchargez l’image d’origine.',
  'image.damaged': () => `Cette image est abîmée. ${ANOTHER_COPY}`,
  'image.unsupported': () =>
    'Seuls une image PNG ou un dessin SVG (en UTF-8) peuvent porter un badge. Enregistrez l’image sous une de ces formes.',
  'json.malformed': () => `Ce texte est coupé ou abîmé. ${ANOTHER_COPY}`,
  'json.duplicate_key': ({ member }) =>
    `Le badge dit deux fois « ${member} » : chacun pourrait y lire autre chose. ${ISSUER_MUST_ACT}`,
  'json.too_deep': () => `Ce badge est trop imbriqué pour être lu. ${ISSUER_MUST_ACT}`,
  'json.too_many_values': () => `Ce badge contient trop de choses pour être lu ici. ${ISSUER_MUST_ACT}`,
  'json.reserved_key': ({ member }) =>
    `Le badge emploie le nom « ${member} », qui peut tromper des programmes. ${ISSUER_MUST_ACT}`,
  'context.missing': () => `Le badge ne dit pas quel vocabulaire il emploie. ${ISSUER_MUST_ACT}`,
  'context.unknown': ({ context }) =>
    `Le badge emploie un vocabulaire que nous ne connaissons pas (${context}).`,
  'context.order': ({ expected }) =>
    `Les vocabulaires du badge ne sont pas dans le bon ordre (attendu : ${expected}). ${ISSUER_MUST_ACT}`,
  'context.invalid': ({ context }) => `Le vocabulaire ${context} ne peut pas être lu. ${ISSUER_MUST_ACT}`,
  'jsonld.dropped_term': ({ term }) =>
    `Le mot « ${term} » n’est défini nulle part, et la signature ne le protégerait pas. ${ISSUER_MUST_ACT}`,
  'jsonld.invalid': () => `Le badge est mal écrit (JSON-LD). ${ISSUER_MUST_ACT}`,
  'jsonld.too_complex': () => 'Ce badge demande trop de calculs. Il n’a pas été vérifié, par prudence.',
  'model.type': ({ path, expected }) =>
    `À « ${path} », le standard attend « ${expected} ». ${ISSUER_MUST_ACT}`,
  'model.required': ({ path }) => `Il manque « ${path} », que le standard demande. ${ISSUER_MUST_ACT}`,
  'model.value': ({ path }) => `Ce qui est écrit à « ${path} » ne suit pas le standard. ${ISSUER_MUST_ACT}`,
  'result.unlinked': ({ path }) =>
    `Un résultat renvoie à quelque chose que le badge ne décrit pas (${path}). ${ISSUER_MUST_ACT}`,
  'result.out_of_range': ({ value, path }) =>
    `Le résultat « ${value} » n’est pas de ceux que le badge prévoit (${path}). ${ISSUER_MUST_ACT}`,
  'result.status_missing': () =>
    `Un résultat ne dit pas où la personne en est : terminé, en cours, abandonné… ${ISSUER_MUST_ACT}`,
  'schema.failed': ({ schema, path }) =>
    `Le badge ne suit pas le schéma qu’il annonce (${schema}${path ? `, à « ${path} »` : ''}). ${ISSUER_MUST_ACT}`,
  'schema.unavailable': ({ schema }) =>
    `Le schéma que le badge annonce n’a pas pu être vérifié (${schema}). Réessayez plus tard.`,
  'extension.invalid': ({ extension, path }) =>
    `L’ajout « ${extension} » ne suit pas ses propres règles${at(path)}. ${ISSUER_MUST_ACT}`,
  'extension.unknown': ({ extension }) =>
    `Le badge porte un ajout que nous ne connaissons pas (${extension}) : ce qu’il dit n’a pas été vérifié.`,
  'proof.missing': () =>
    'Ce badge n’est pas signé : rien ne dit qui l’a émis. Demandez à l’émetteur un badge signé.',
  'proof.malformed': ({ member }) => `La signature est incomplète ou abîmée (${member}). ${ANOTHER_COPY}`,
  'proof.unsupported': ({ suite }) =>
    `Ce badge est signé d’une façon que nous ne savons pas lire (${suite}). Un autre vérificateur le pourra peut-être.`,
  'proof.invalid': () =>
    'La signature ne correspond pas à ce texte : il a été modifié après coup, ou signé par quelqu’un d’autre. Demandez l’original.',
  'proof.one_of_several_failed': ({ suite }) =>
    `Une des signatures ne correspond pas (${suite}). ${ANOTHER_COPY}`,
  'proof.deprecated': ({ suite }) =>
    `La signature tient, mais elle est d’une sorte abandonnée (${suite}). Demandez à l’émetteur un badge signé à neuf.`,
  'proof.chain_broken': () =>
    'Cette signature en confirme une autre, qui manque ou ne tient pas. Demandez l’original à la personne.',
  'proof.not_derived': () =>
    'Ce badge est l’exemplaire que son titulaire garde pour lui. Demandez-lui une copie faite pour être montrée.',
  'proof.domain': ({ domain }) =>
    `La signature a été faite pour un autre destinataire${domain ? ` (${domain})` : ''}. Demandez-en une pour ici.`,
  'proof.challenge': () =>
    'La signature ne répond pas à la question posée : elle a pu servir déjà. Demandez-en une nouvelle.',
  'proof.purpose': ({ purpose }) =>
    `La signature a été faite pour autre chose qu’un badge (${purpose}). ${ISSUER_MUST_ACT}`,
  'proof.expired': ({ at }) =>
    `La signature n’est plus valable depuis le ${day(at)}. Demandez un badge à jour.`,
  'proof.not_yet_valid': ({ at }) => `La signature ne vaudra qu’à partir du ${day(at)}.`,
  'proof.alg_not_allowed': ({ alg }) =>
    `Cette façon de signer (${alg}) ne protège rien : n’importe qui aurait pu écrire ce badge. Ne vous y fiez pas.`,
  'proof.claim_mismatch': ({ claim }) =>
    `L’enveloppe et le badge se contredisent (${claim}). ${ISSUER_MUST_ACT}`,
  'proof.issuer_not_bound': ({ issuer }) =>
    issuer
      ? `Rien ne relie cette signature à l’émetteur annoncé (${issuer}). Vérifiez auprès de lui.`
      : 'Ce badge ne dit pas qui l’a émis : sa signature ne parle pour personne. Demandez une copie qui le dise.',
  'proof.exists': () =>
    'Ce badge est déjà signé. Repartez de sa version sans signature, ou demandez à garder les deux.',
  'key.unresolved': ({ key }) =>
    `La clé de l’émetteur n’a pas pu être trouvée (${key}). Réessayez plus tard.`,
  'key.gone': ({ key, host }) =>
    `${host} ne publie pas, ou plus, l’identité qui a signé ce badge (${key}). Demandez un badge signé à nouveau.`,
  'key.unsupported': ({ key }) =>
    `Cette sorte de clé n’est pas encore lue ici (${key}). Un autre vérificateur le pourra peut-être.`,
  'key.malformed': ({ key }) => `La clé de l’émetteur est mal écrite (${key}). ${ISSUER_MUST_ACT}`,
  'key.weak': ({ bits }) =>
    `La clé de l’émetteur est trop courte (${bits} bits) : elle pourrait être imitée. ${ISSUER_MUST_ACT}`,
  'key.forgeable': ({ key }) =>
    `La clé de l’émetteur est d’une sorte que l’on sait imiter (${key}) : n’importe qui a pu signer. ${ISSUER_MUST_ACT}`,
  'key.purpose_unstated': () =>
    'L’émetteur ne dit pas si cette clé lui sert à signer des badges. Vérifiez auprès de lui.',
  'key.not_issuers': ({ issuer }) =>
    `La clé n’appartient pas à l’émetteur annoncé (${issuer}). Ne vous y fiez pas.`,
  'key.not_authorised': () =>
    'L’émetteur n’a pas destiné cette clé à signer des badges. Vérifiez auprès de lui.',
  'key.revoked': ({ at }) =>
    `L’émetteur a abandonné cette clé le ${day(at)}. Demandez un badge signé à nouveau.`,
  'key.expired': ({ at }) =>
    `Cette clé ne vaut plus depuis le ${day(at)}. Demandez un badge signé à nouveau.`,
  'hosted.no_url': () =>
    `Ce badge devrait se trouver à une adresse, mais n’en donne aucune. ${ISSUER_MUST_ACT}`,
  'hosted.scope': ({ url }) =>
    `Ce badge se trouve à une adresse qui n’est pas celle de l’émetteur (${url}). Ne vous y fiez pas.`,
  'hosted.class_scope': ({ url }) =>
    `Ce que ce badge reconnaît est décrit à une adresse qui n’est pas celle de l’émetteur (${url}) : d’autres pourraient le changer. Vérifiez auprès de lui.`,
  'hosted.id_mismatch': ({ expected, found }) =>
    `Le badge publié à ${expected} se donne une autre adresse (${found}). Demandez à l’émetteur laquelle est la bonne.`,
  'hosted.differs': ({ url }) => `Le badge publié à ${url} ne dit pas la même chose. Fiez-vous à celui-là.`,
  'hosted.no_policy_domain': ({ issuer }) =>
    `L’émetteur (${issuer}) ne dit pas où ses badges se trouvent. Vérifiez auprès de lui.`,
  'hosted.content_type': ({ url }) =>
    `L’adresse ${url} ne présente pas son document comme un badge : quelqu’un a pu y déposer un fichier. Vérifiez auprès de l’émetteur.`,
  'fetch.not_available': ({ url }) => `Il faudrait lire ${url}, et aucune connexion n’est permise ici.`,
  'fetch.not_allowed': ({ host }) =>
    `Il faudrait demander à ${host}. Nous ne le faisons pas sans votre accord.`,
  'fetch.blocked_address': ({ url }) =>
    `Le badge renvoie à une adresse que nous ne consultons pas, par prudence (${url}).`,
  'fetch.blocked_by_cors': ({ host }) =>
    `${host} répond, mais ne laisse pas cette page lire sa réponse. Téléchargez le badge et donnez-le ici.`,
  'fetch.network': ({ host }) =>
    `${host || 'Le serveur'} n’a pas répondu. Vérifiez votre connexion, puis réessayez.`,
  'fetch.http_status': ({ host, status }) =>
    status === 404 || status === 410
      ? `${host} ne trouve pas ce document (${status}). L’adresse a peut-être changé : demandez-la à nouveau.`
      : `${host} a répondu par une erreur (${status}). Réessayez plus tard.`,
  'fetch.too_large': ({ url }) => `Le document à ${url} est trop lourd pour être lu ici.`,
  'fetch.not_json': ({ url }) => `Le document à ${url} n’a pas la forme attendue (JSON). Vérifiez l’adresse.`,
  'fetch.timed_out': ({ host }) => `${host} met trop de temps à répondre. Réessayez plus tard.`,
  'refresh.used': () =>
    'L’émetteur a publié une édition plus récente de ce badge : c’est elle qui a été vérifiée.',
  'refresh.failed': () =>
    'L’édition la plus récente de ce badge n’a pas pu être obtenue : c’est l’exemplaire donné qui a été vérifié.',
  'date.malformed': ({ path }) => `La date « ${path} » ne peut pas être lue. ${ISSUER_MUST_ACT}`,
  'date.not_yet_valid': ({ at }) => `Ce badge ne vaudra qu’à partir du ${day(at)}.`,
  'date.expired': ({ at }) =>
    `Ce badge n’est plus valable depuis le ${day(at)}. Il peut être demandé à nouveau.`,
  'date.order': () => `Ce badge finirait avant d’avoir commencé. ${ISSUER_MUST_ACT}`,
  'status.revoked': (facts) => `L’émetteur a retiré ce badge.${reason(facts.reason)} Vérifiez auprès de lui.`,
  'status.suspended': (facts) =>
    `L’émetteur a suspendu ce badge.${reason(facts.reason)} Vérifiez auprès de lui.`,
  'status.message': ({ purpose }) => `L’émetteur joint un message sur l’état de ce badge (${purpose}).`,
  'status.unavailable': ({ url }) =>
    `La liste des badges retirés n’a pas pu être lue (${url}) : on ne sait pas si celui-ci l’a été. Réessayez plus tard.`,
  'status.unsupported': ({ type }) =>
    `Cette sorte de liste des badges retirés n’est pas encore lue ici (${type}).`,
  'status.list_invalid': ({ url }) =>
    `La liste des badges retirés n’est pas fiable (${url}). ${ISSUER_MUST_ACT}`,
  'status.other_issuer': ({ issuer }) =>
    `Ce badge n’a pas été retiré. La liste qui le dit est celle que l’émetteur a désignée ; elle est tenue par quelqu’un d’autre (${issuer}).`,
  'recipient.match': () => 'Ce badge a bien été attribué à cette personne.',
  'recipient.mismatch': () =>
    'Ce badge a été attribué à quelqu’un d’autre, ou à une autre adresse de cette personne.',
  'recipient.unsupported': ({ identityType }) =>
    `Le badge désigne la personne d’une façon que nous ne savons pas comparer (${identityType}).`,
  'recipient.missing': () =>
    'Ce badge ne dit pas à qui il a été attribué : quiconque en a une copie peut le montrer.',
  'endorsement.invalid': ({ count, of }) =>
    `${count} endossement(s) sur ${of} ne tiennent pas. Ne comptez que les autres.`,
  'endorsement.unchecked': ({ count, of }) => `${count} endossement(s) sur ${of} n’ont pas pu être vérifiés.`,
  'endorsement.past': ({ count, of }) =>
    `${count} endossement(s) sur ${of} ne valent plus : leur date est passée. Le badge n’y perd rien.`,
  'endorsement.other_subject': () =>
    'Cet endossement parle d’autre chose que de ce badge. Ne le comptez pas.',
  'contained.invalid': ({ count, of }) =>
    `${count} badge(s) sur ${of} dans ce dossier ne tiennent pas. Ne comptez que les autres.`,
  'contained.unchecked': ({ count, of }) =>
    `${count} badge(s) sur ${of} dans ce dossier n’ont pas pu être vérifiés.`,
  'issuer.known': ({ name, registry }) =>
    registry === undefined
      ? `Ce site connaît cet émetteur : ${name}.`
      : `Cet émetteur est inscrit au registre « ${registry} » sous le nom de ${name}.`,
  'issuer.unknown': ({ issuer }) =>
    `Ce site ne connaît pas cet émetteur (${issuer}). C’est à vous d’en juger.`,
  'issuer.registry_unchecked': ({ registry }) =>
    `Le registre « ${registry} » n’a pas donné de réponse fiable : on ne sait pas s’il connaît cet émetteur. Réessayez plus tard.`,
  'work.too_much': () =>
    'Vérifier ce badge demande trop de travail. Par prudence, il ne l’a pas été : demandez-en un plus simple à l’émetteur.',
  'crypto.unavailable': ({ algorithm }) =>
    `Ce navigateur n’a pas ${algorithm} ici, ni pour signer ni pour vérifier. Ouvrez cette page en https, ou avec un navigateur récent.`,
  'store.read_only': () => 'Cette liste se lit seulement : rien ne peut y être ajouté ou retiré d’ici.',
  'store.exists': () => 'C’est déjà enregistré : rien n’a été écrit une seconde fois.',
  'store.withdrawn': () =>
    'Cela a été retiré, et ne peut plus être ajouté. Recommencez avec une nouvelle demande.',
  'store.not_found': () => 'Il n’y a rien à retirer ici : c’est peut-être déjà fait.',
  'store.changed': () =>
    'Ce qui a été enregistré n’est pas ce qui a été envoyé. Prévenez qui tient ce site ; votre texte est gardé ici.',
  'store.denied': () =>
    'Ce site ne vous laisse pas enregistrer cela. Connectez-vous, ou demandez l’accès à qui le tient.',
  'store.full': () => 'Il n’y a plus de place pour enregistrer. Libérez-en sur cet appareil, puis réessayez.',
  'store.unavailable': () =>
    'L’endroit où cela s’enregistre ne répond pas. Votre texte est gardé ici : réessayez plus tard.',
  'store.key_unusable': () =>
    'Ce n’est pas un tampon qui peut servir ici. Vérifiez que c’est le fichier que vous aviez gardé.',
  'page.not_loaded': () =>
    'Une partie de cette page n’est pas arrivée. Vérifiez la connexion, puis réessayez : rien n’est perdu.',
  'request.unknown_model': () =>
    'Ce badge n’est pas connu ici. Demandez le lien à la personne qui vous l’a donné.',
  'request.unknown_claim': () => 'Cette demande n’est plus là : elle a pu être reprise par son auteur·rice.',
  'request.unknown_event': () => 'Cet atelier n’est pas connu ici.',
  'request.not_a_holder': () =>
    'Pour répondre à cette demande, il faut déjà avoir ce badge, ou un badge plus avancé de la même famille.',
  'request.unknown_key': () => 'Cette annonce n’est plus là : rien n’a été confirmé.',
  'request.same_key': () => 'C’est déjà le cachet dont vous vous servez : choisissez l’ancien.',
  'request.not_yours': () => 'Cela appartient à quelqu’un d’autre : vous ne pouvez pas le changer.',
  'request.malformed': ({ path }) =>
    `Il manque quelque chose, ou c’est trop long${at(path)}. Rien n’est perdu.`,
  'request.code_unreadable': () =>
    'Ce code n’est pas celui d’un atelier. Scannez-le de nouveau, ou collez-le en entier.',
  'request.outside_hours': ({ opens, closes }) =>
    `Le code de cet atelier ne vaut que du ${moment(opens)} au ${moment(closes)}.`,
  'store.not_a_list': () =>
    'Ce qui a été lu n’est pas une liste de badges. Vérifiez l’adresse ou le fichier.',
  'store.entry_unreadable': ({ position }) =>
    `La ligne ${position} de la liste n’est pas un badge. Prévenez qui tient cette liste.`,
};
