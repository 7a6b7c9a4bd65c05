import type { NameList } from '../entry.ts';

/** Houses of research, brokers, pollsters and bodies that economic news quotes. */
const quoted = `
EEOC=Equal Employment Opportunity Commission,Capitol Police
International Association of Machinists and Aerospace Workers,American Enterprise Institute,Médiamétrie,Nielsen
Forrester,Visible Alpha,Edmunds,Kelley Blue Book,Consumer Reports,Cox Automotive,Canaccord Genuity=Canaccord
MoffettNathanson,KeyBanc,Needham,Loop Capital,Rosenblatt Securities,BMO Capital Markets,RBC Capital Markets,IG Group
CMC Markets,AJ Bell,eToro,Interactive Brokers,Carmignac,Lyxor,La Financière de l'Echiquier,Comgest,Ostrum,Mirova
Candriam,Matmut,Klesia,Journal officiel=JO,Acoss,Agirc-Arrco,Xerfi,Cirad,BRGM,Andra,Hospices civils de Lyon,AP-HM
Vinci Autoroutes,Bison futé,RATP Dev,EDF Renouvelables,OneWeb,Gifas,Fevad,Syntec,Interfel
Vingt-Sept=Vingt-sept=les Vingt-Sept,Transparency International,Fondation de France,Fondation Roi Baudouin
Saint-Siège=Holy See,Église catholique=Catholic Church,Orthodox Church
`;

export const institutions: readonly NameList[] = [{ type: 'organization', kind: 'public', names: quoted }];
