import type { Family, Texts } from './define.ts'

export interface Upcoming {
  key: string
  family: Family
  name: Texts
  about: Texts
}

type Row = readonly [key: string, name: readonly [en: string, nl: string, ro: string], about: readonly [en: string, nl: string, ro: string]]

const texts = ([en, nl, ro]: Row[1]): Texts => ({ en, nl, ro })
const of = (family: Family, rows: readonly Row[]): Upcoming[] => rows.map(([key, name, about]) => ({ key, family, name: texts(name), about: texts(about) }))

/** Entries of the catalogue that do not work yet; each leaves this list on the day its definition is registered. */
export const UPCOMING: readonly Upcoming[] = [
  ...of('survey', [
    ['esat', ['Employee satisfaction', 'Medewerkerstevredenheid', 'Satisfacția angajaților'],
      ['Satisfaction of employees with their work: share of “yes”, or a rating of 1–10.', 'Tevredenheid van medewerkers met hun werk: aandeel “ja”, of een cijfer van 1 tot 10.', 'Satisfacția angajaților față de muncă: ponderea răspunsurilor „da” sau o notă de la 1 la 10.']],
    ['visitor_intent', ['Visitor intent', 'Bezoekersintentie', 'Intenția vizitatorilor'],
      ['The main reasons for a visit to the website, each with its share.', 'De belangrijkste redenen voor een bezoek aan de website, elk met hun aandeel.', 'Motivele principale ale vizitei pe site, fiecare cu ponderea sa.']],
    ['task_completion', ['Task completion rate', 'Taakvoltooiing', 'Rata de finalizare a sarcinii'],
      ['Share of visitors who say they could do what they came for.', 'Aandeel bezoekers dat zegt te hebben kunnen doen waarvoor ze kwamen.', 'Ponderea vizitatorilor care spun că au putut face lucrul pentru care au venit.']],
  ]),
  ...of('revenue', [
    ['clv', ['Customer lifetime value (CLV)', 'Klantlevenswaarde (CLV)', 'Valoarea pe viață a clientului (CLV)'],
      ['What a customer brings over the whole relationship.', 'Wat een klant over de hele relatie oplevert.', 'Ce aduce un client pe întreaga durată a relației.']],
    ['purchase_frequency', ['Purchase frequency', 'Aankoopfrequentie', 'Frecvența de achiziție'],
      ['Orders per customer per year.', 'Bestellingen per klant per jaar.', 'Comenzi pe client pe an.']],
    ['customer_lifespan', ['Average customer lifespan', 'Gemiddelde klantduur', 'Durata medie de viață a clientului'],
      ['Expected time from the first to the last purchase, or 1 divided by the churn rate.', 'Verwachte tijd van eerste tot laatste aankoop, of 1 gedeeld door het klantverloop.', 'Timpul estimat de la prima la ultima achiziție sau 1 împărțit la rata de pierdere.']],
    ['cac', ['Customer acquisition cost (CAC)', 'Klantacquisitiekosten (CAC)', 'Costul de achiziție a unui client (CAC)'],
      ['Cost of marketing and sales per customer won.', 'Kosten van marketing en verkoop per gewonnen klant.', 'Costul de marketing și vânzări pe client câștigat.']],
    ['clv_cac_ratio', ['CLV to CAC ratio', 'Verhouding CLV tot CAC', 'Raportul CLV/CAC'],
      ['How many times over a customer returns the cost of winning them.', 'Hoeveel keer een klant de kosten van het werven terugbrengt.', 'De câte ori își recuperează un client costul de achiziție.']],
    ['profit_per_customer', ['Profit per customer', 'Winst per klant', 'Profit pe client'],
      ['What a customer leaves after the cost of winning them.', 'Wat een klant overlaat na de kosten van het werven.', 'Ce rămâne de la un client după costul de achiziție.']],
    ['monthly_revenue_incl_one_off', ['Monthly revenue with one-off purchases', 'Maandomzet met eenmalige aankopen', 'Venit lunar cu achiziții unice'],
      ['MRR plus the monthly average of one-off purchases.', 'MRR plus het maandgemiddelde van eenmalige aankopen.', 'MRR plus media lunară a achizițiilor unice.']],
    ['repeat_purchase_frequency', ['Repeat purchases per customer', 'Herhaalaankopen per klant', 'Achiziții repetate pe client'],
      ['Average number of purchases after the first.', 'Gemiddeld aantal aankopen na de eerste.', 'Numărul mediu de achiziții după prima.']],
    ['share_price', ['Share price', 'Aandelenkoers', 'Prețul acțiunii'],
      ['Market price of the company’s share, followed beside the customer metrics.', 'Koers van het aandeel van het bedrijf, gevolgd naast de klantcijfers.', 'Prețul de piață al acțiunii companiei, urmărit alături de indicatorii despre clienți.']],
    ['net_new_mrr', ['Net new MRR', 'Netto nieuwe MRR', 'MRR nou net'],
      ['Change of MRR over the period.', 'Verandering van de MRR in de periode.', 'Variația MRR în perioadă.']],
    ['gross_mrr_churn_rate', ['Gross MRR churn rate', 'Bruto MRR-verloop', 'Rata brută de pierdere a MRR'],
      ['MRR lost to churn and contraction, as a share of MRR at the start.', 'MRR verloren door vertrek en inkrimping, als deel van de MRR aan het begin.', 'MRR pierdut prin plecări și contracție, ca pondere din MRR la început.']],
    ['net_mrr_churn_rate', ['Net MRR churn rate', 'Netto MRR-verloop', 'Rata netă de pierdere a MRR'],
      ['The same less expansion.', 'Hetzelfde, min uitbreiding.', 'La fel, minus extinderea.']],
    ['arr', ['Annual run rate', 'Jaaromzet op dit tempo (ARR)', 'Venit anual recurent (ARR)'],
      ['Twelve times MRR.', 'Twaalf keer de MRR.', 'De douăsprezece ori MRR.']],
    ['cac_payback', ['CAC payback', 'Terugverdientijd van CAC', 'Recuperarea CAC'],
      ['Months until a customer has returned the cost of winning them.', 'Maanden tot een klant de wervingskosten heeft terugverdiend.', 'Lunile până când un client își recuperează costul de achiziție.']],
    ['mrr_churn_early', ['Early losses', 'Vroege verliezen', 'Pierderi timpurii'],
      ['Customers won and lost within the same period.', 'Klanten die in dezelfde periode gewonnen en verloren zijn.', 'Clienți câștigați și pierduți în aceeași perioadă.']],
  ]),
  ...of('product', [
    ['feature_adoption_rate', ['Feature adoption rate', 'Adoptie van functies', 'Rata de adoptare a funcțiilor'],
      ['Share of users who have used a feature at least once since its release or since they joined.', 'Aandeel gebruikers dat een functie minstens één keer gebruikte sinds de introductie of sinds hun komst.', 'Ponderea utilizatorilor care au folosit o funcție cel puțin o dată de la lansare sau de când s-au alăturat.']],
    ['first_week_engagement', ['First-week engagement', 'Betrokkenheid in de eerste week', 'Angajament în prima săptămână'],
      ['Share of new users who regularly used key features in their first seven days.', 'Aandeel nieuwe gebruikers dat in de eerste zeven dagen geregeld kernfuncties gebruikte.', 'Ponderea utilizatorilor noi care au folosit regulat funcțiile-cheie în primele șapte zile.']],
    ['first_week_dropoff', ['First-week drop-off', 'Afhakers in de eerste week', 'Abandon în prima săptămână'],
      ['Share of new users without any activity after their first day.', 'Aandeel nieuwe gebruikers zonder activiteit na de eerste dag.', 'Ponderea utilizatorilor noi fără activitate după prima zi.']],
    ['conversion_rate', ['Conversion rate', 'Conversiepercentage', 'Rata de conversie'],
      ['Share of visitors who reached a goal.', 'Aandeel bezoekers dat een doel bereikte.', 'Ponderea vizitatorilor care au atins un obiectiv.']],
    ['customer_engagement', ['Customer engagement', 'Klantbetrokkenheid', 'Implicarea clienților'],
      ['How much customers interact: interactions, time and clicks.', 'Hoeveel klanten doen: interacties, tijd en klikken.', 'Cât de mult interacționează clienții: interacțiuni, timp și clicuri.']],
    ['time_to_value', ['Time to value', 'Tijd tot waarde', 'Timpul până la valoare'],
      ['Time from sign-up to the first moment of value.', 'Tijd van aanmelding tot het eerste moment van waarde.', 'Timpul de la înscriere până la primul moment de valoare.']],
  ]),
  ...of('web', [
    ['page_views', ['Page views', 'Paginaweergaven', 'Afișări de pagină'],
      ['How often pages were viewed.', 'Hoe vaak pagina’s zijn bekeken.', 'De câte ori au fost văzute paginile.']],
    ['unique_visitors', ['Unique visitors', 'Unieke bezoekers', 'Vizitatori unici'],
      ['Different people who visited the site; each counts once.', 'Verschillende mensen die de site bezochten; ieder telt één keer.', 'Persoane diferite care au vizitat site-ul; fiecare se numără o dată.']],
    ['new_visitor_share', ['Share of new visitors', 'Aandeel nieuwe bezoekers', 'Ponderea vizitatorilor noi'],
      ['Share of the visitors who had not been before.', 'Aandeel bezoekers dat er nog niet eerder was.', 'Ponderea vizitatorilor care nu au mai fost înainte.']],
    ['returning_visitors', ['Returning visitors', 'Terugkerende bezoekers', 'Vizitatori care revin'],
      ['Visitors who had been before.', 'Bezoekers die er al eerder waren.', 'Vizitatori care au mai fost înainte.']],
    ['visits', ['Visits', 'Bezoeken', 'Vizite'],
      ['Sessions; one ends after 30 minutes without activity.', 'Sessies; een sessie eindigt na 30 minuten zonder activiteit.', 'Sesiuni; una se încheie după 30 de minute fără activitate.']],
    ['pages_per_session', ['Pages per visit', 'Pagina’s per bezoek', 'Pagini pe vizită'],
      ['Average number of pages viewed in a visit.', 'Gemiddeld aantal bekeken pagina’s per bezoek.', 'Numărul mediu de pagini văzute într-o vizită.']],
    ['time_on_page', ['Time on page', 'Tijd op de pagina', 'Timpul pe pagină'],
      ['Average time spent on a page.', 'Gemiddelde tijd op een pagina.', 'Timpul mediu petrecut pe o pagină.']],
    ['session_duration', ['Average visit duration', 'Gemiddelde bezoekduur', 'Durata medie a vizitei'],
      ['Average length of a visit.', 'Gemiddelde lengte van een bezoek.', 'Durata medie a unei vizite.']],
    ['bounce_rate', ['Bounce rate', 'Bouncepercentage', 'Rata de respingere'],
      ['Share of visits that saw one page and did nothing there.', 'Aandeel bezoeken met één pagina en geen interactie.', 'Ponderea vizitelor cu o singură pagină și fără interacțiune.']],
    ['scroll_depth', ['Scroll depth', 'Scrolldiepte', 'Adâncimea derulării'],
      ['How far visitors usually scroll before they leave.', 'Hoe ver bezoekers doorgaans scrollen voordat ze vertrekken.', 'Cât de departe derulează de obicei vizitatorii înainte să plece.']],
    ['exit_rate', ['Exit rate per page', 'Uitstappercentage per pagina', 'Rata de ieșire pe pagină'],
      ['Share of the views of a page that were the last of their visit.', 'Aandeel weergaven van een pagina dat de laatste van het bezoek was.', 'Ponderea afișărilor unei pagini care au fost ultimele din vizită.']],
    ['ctr', ['Click-through rate (CTR)', 'Klikpercentage (CTR)', 'Rata de clic (CTR)'],
      ['Share of the people who saw a link or message and clicked it.', 'Aandeel mensen dat een link of bericht zag en erop klikte.', 'Ponderea persoanelor care au văzut un link sau un mesaj și au dat clic.']],
    ['clicks', ['Clicks', 'Klikken', 'Clicuri'],
      ['Number of clicks on links and buttons.', 'Aantal klikken op links en knoppen.', 'Numărul de clicuri pe linkuri și butoane.']],
    ['cart_abandonment_rate', ['Cart abandonment rate', 'Verlaten winkelwagens', 'Rata de abandon al coșului'],
      ['Share of filled carts that did not end in a purchase.', 'Aandeel gevulde winkelwagens dat niet tot een aankoop leidde.', 'Ponderea coșurilor umplute care nu s-au încheiat cu o achiziție.']],
  ]),
  ...of('support', [
    ['replies_per_request', ['Replies per request', 'Antwoorden per verzoek', 'Răspunsuri pe solicitare'],
      ['Average number of replies by agents that a request needs.', 'Gemiddeld aantal antwoorden van medewerkers dat een verzoek nodig heeft.', 'Numărul mediu de răspunsuri ale agenților necesare pentru o solicitare.']],
  ]),
  ...of('social', [
    ['social_engagement_rate', ['Social media engagement rate', 'Betrokkenheid op sociale media', 'Rata de implicare în rețelele sociale'],
      ['Engagements on a post as a share of its impressions.', 'Reacties op een bericht als deel van de vertoningen.', 'Interacțiunile cu o postare ca pondere din afișările ei.']],
    ['shares', ['Shares', 'Gedeeld', 'Distribuiri'],
      ['How often content was shared.', 'Hoe vaak iets is gedeeld.', 'De câte ori a fost distribuit conținutul.']],
    ['mentions', ['Mentions', 'Vermeldingen', 'Mențiuni'],
      ['How often the brand is mentioned, per channel.', 'Hoe vaak het merk wordt genoemd, per kanaal.', 'De câte ori este menționat brandul, pe canal.']],
    ['mention_sentiment', ['Mention sentiment', 'Sentiment van vermeldingen', 'Sentimentul mențiunilor'],
      ['Whether what people say in public is positive or negative.', 'Of wat mensen in het openbaar zeggen positief of negatief is.', 'Dacă ce spun oamenii în public este pozitiv sau negativ.']],
    ['referral_rate', ['Referral rate', 'Verwijzingspercentage', 'Rata de recomandare'],
      ['Share of the new customers who came through a referral.', 'Aandeel nieuwe klanten dat via een verwijzing kwam.', 'Ponderea clienților noi veniți printr-o recomandare.']],
  ]),
]
