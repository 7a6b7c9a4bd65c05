import type { FieldWords } from '../fields.ts';

export const fields: FieldWords = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fév', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juill'],
    ['août', 'aout', 'aoû'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec'],
  ],
  weekdays: [
    'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim',
  ],
  dateFillers: ['le', 'du', 'de', 'ce'],
  ordinals: ['er'],
  relativeDays: { "aujourd'hui": 0, hier: -1, 'avant-hier': -2 },
  ago: ['il y a'],
  agoUnits: ['seconde', 'secondes', 'minute', 'minutes', 'min', 'heure', 'heures', 'h', 'jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans'],
  timeJoiners: ['à', 'a', 'vers'],
  publishedLabels: [
    'article publié le', 'publié le', 'publiée le', 'publié à', 'publié', 'publication', 'mis en ligne le', 'posté le', 'créé le',
    'créé', 'paru le', 'date de publication', 'première publication', 'rédigé le', 'diffusé le', 'par',
  ],
  modifiedLabels: [
    'dernière mise à jour', 'mis à jour le', 'mise à jour le', 'mis à jour à', 'mis à jour', 'mise à jour', 'modifié le', 'modifié',
    'actualisé le', 'maj le', 'maj',
  ],
  bylineOpeners: [
    'propos recueillis par', 'article rédigé par', 'un article de', 'un texte de', 'texte de', 'texte par', 'texte :', 'rédigé par', 'écrit par',
    'publié par', 'posté par', 'reportage de', 'enquête de', 'une enquête de', 'récit de', 'une chronique de', 'chronique de', 'entretien réalisé par',
    'traduit par', 'auteur :', 'auteur', 'auteurs :', 'de notre correspondant', 'par :', 'par',
  ],
  nameJoiners: ['et', '&', 'avec', 'puis'],
  agencyJoiners: ['avec', 'source', 'd\'après', 'via'],
  nameStops: ['pour', 'à', 'de notre', 'publié', 'publiée', 'mis', 'modifié', 'le', 'au', 'aux', 'en', 'dans', 'envoyé', 'envoyée', 'sur', 'chez'],
  helperOpeners: [
    'relu par', 'édité par', 'édition par', 'photos par', 'photo par', 'photos :', 'photographies de', 'photographies par', 'illustration de',
    'illustrations de', 'avec la contribution de', 'avec la collaboration de', 'traduit par', 'traduction de', 'vidéo de', 'réalisation',
  ],
  organizationWords: [
    'journal', 'université', 'institut', 'agence', 'groupe', 'médias', 'média', 'magazine', 'association', 'presse', 'radio', 'télévision', 'centre',
    'fondation', 'collectif', 'observatoire', 'société', 'images', 'news', 'tv', 'actualités', 'infos',
  ],
  jobs: [
    'journaliste', 'rédacteur', 'rédactrice', 'correspondant', 'correspondante', 'envoyé', 'envoyée', 'spécial', 'spéciale', 'chef', 'chroniqueur',
    'chroniqueuse', 'éditorialiste', 'reporter', 'directeur', 'directrice', 'secrétaire', 'professeur', 'professeure', 'économiste', 'auteur',
    'autrice', 'écrivain', 'écrivaine', 'avocat', 'avocate', 'stagiaire', 'pigiste', 'photographe', 'collaborateur', 'collaboratrice', 'maître',
    'maîtresse', 'chercheur', 'chercheuse', 'président', 'présidente', 'responsable', 'politologue', 'historien', 'historienne', 'sociologue',
  ],
  nobody: [
    'rédaction', 'la rédaction', 'redaction', 'service', 'admin', 'administrateur', 'équipe', 'équipes', 'web', 'desk', 'agence', 'agences',
    'newsroom', 'staff', 'contributeur', 'invité', 'anonyme', 'inconnu', 'webmaster', 'partenaire', 'publi-rédactionnel', 'communiqué',
  ],
  comments: ['commentaire', 'commentaires', 'réaction', 'réactions'],
  noComments: ['aucun commentaire', 'pas de commentaire', 'pas encore de commentaire'],
  furniture: [
    'accueil', 'partager', 'partagez', 'copier', 'lien copié', 'imprimer', 'envoyer', 'lire aussi', 'lire dans', 'à lire', 'voir aussi', 's\'abonner',
    'abonnez-vous', 'je m\'abonne', 'connectez-vous', 'se connecter', 's\'inscrire', 'newsletter', 'publicité', 'passer la publicité', 'sommaire',
    'menu', 'rechercher', 'recherche', 'suivez', 'suivre', 'commenter', 'commentaires', 'sauvegarder', 'écouter', 'afficher', 'voir les', 'à découvrir',
    'télécharger', 'mon compte', 'début du contenu', 'aller au contenu', 'sections', 'fermer', 'signaler', 'offre', 'activer', 'accepter',
    'temps de lecture', 'cet article', 'article réservé', 'réservé aux abonnés', 'tags', 'tweet', 'vous devez', 'vous êtes', 'votre adresse', 'votre e-mail', 'votre email', 'ajouter', 'offrir',
  ],
  pictureCredits: ['photo', 'photos', 'crédit', 'crédits', 'image', 'illustration', 'légende', 'vidéo', '©', 'source :', 'getty', 'infographie'],
  readingTime: ['min de lecture', 'minutes de lecture', 'minute de lecture', 'mn de lecture', 'temps de lecture', 'lecture', 'min.'],
};
