/** The headings of an edition that is at hand in Greek only, as the English editions have them. */
const english: Readonly<Record<string, string>> = {
  "Βραχυπρόθεσμα σχέδια": "Short-term projects",
  "Διαπιστευμένα σχέδια": "Accredited projects",
  "Διαπίστευση Erasmus": "Erasmus accreditation",
  "Κινητικότητα προσωπικού": "Staff mobility",
  "Κινητικότητα εκπαιδευομένων": "Learner mobility",
  "Άλλες στηριζόμενες δραστηριότητες": "Other supported activities",
  "Επιχορήγηση για την κάλυψη των ατομικών δαπανών": "Individual support",
  "Επιχορήγηση για την κάλυψη των οργανωτικών δαπανών": "Organisational support",
  "Δαπάνες μετακίνησης": "Travel",
  "Στήριξη για την ένταξη": "Inclusion support",
  "Προπαρασκευαστικές επισκέψεις": "Preparatory visits",
  "Δίδακτρα για τα μαθήματα": "Course fees",
  "Γλωσσική υποστήριξη": "Linguistic support",
  "Έκτακτες δαπάνες": "Exceptional costs",
  Δραστηριότητες: "Activities",
  "Επιλέξιμες δραστηριότητες": "Eligible activities",
  "Διαθέσιμες μορφές": "Available formats",
  "Επιλέξιμοι τόποι": "Eligible venues",
  "Επιλέξιμοι συμμετέχοντες": "Eligible participants",
  "Επιλέξιμοι οργανισμοί": "Eligible organisations",
  "ποιοι μπορούν να υποβάλουν αίτηση;": "who can apply?",
  "Επιλέξιμες χώρες": "Eligible countries",
  "Πού υποβάλλεται η αίτηση;": "Where to apply?",
  "Προθεσμίες υποβολής αιτήσεων": "Application deadlines",
  "Προθεσμία υποβολής της αίτησης": "Application deadline",
  "Ημερομηνία έναρξης σχεδίου": "Project start date",
  "Ημερομηνία έναρξης του σχεδίου": "Project start date",
  "Διάρκεια του σχεδίου": "Project duration",
  "Αριθμός αιτήσεων": "Number of applications",
  "Πεδίο εφαρμογής του σχεδίου": "Project scope",
  "Κριτήρια χορήγησης": "Award criteria",
  "Κοινοπραξία κινητικότητας": "Mobility consortium",
  "Διαπίστευση Erasmus για συντονιστές κοινοπραξιών κινητικότητας":
    "Erasmus accreditation for mobility consortium coordinators",
  "Υποστηρικτικοί οργανισμοί": "Supporting organisations",
  "Κατανομή του προϋπολογισμού": "Budget allocation",
  "Οργάνωση σχεδίου": "Setting up a project",
  "Ένταξη και πολυμορφία": "Inclusion and diversity",
  "Μέρος Γ": "Part C",
  "Κριτήρια επιλογής": "Selection criteria",
  "Κριτήρια αποκλεισμού": "Exclusion criteria",
  "Πολλαπλές υποβολές": "Multiple submissions",
  "Αρχή της μη σωρευτικής χορήγησης": "Non-cumulative award",
  "Ποιοι μπορούν να υποβάλουν αίτηση;": "Who can apply?",
  "Προθεσμία υποβολής": "Submission deadline",
  "Είδη αιτήσεων": "Types of applications",
  "Πρότυπα ποιότητας του προγράμματος Erasmus": "Erasmus quality standards",
  "Μέγιστος αριθμός χορηγούμενων διαπιστεύσεων Erasmus": "Maximum number of awarded Erasmus accreditations",
  "Υποβολή εκθέσεων, παρακολούθηση και διασφάλιση της ποιότητας": "Reporting, monitoring and quality assurance",
  "Μέρος Α": "Part A",
  "Χώρες Εταίροι": "Partner Countries",
  "Μέρος Δ": "Part D",
  "Γλωσσάριο όρων": "Glossary of terms",
  "Άτομα με λιγότερες ευκαιρίες": "People with fewer opportunities",
  "Διαγωνισμοί δεξιοτήτων": "Skills competitions",
};

/**
 * A heading that a reader finds in an English edition: each of its parts in English, where it is known.
 *
 * @example inEnglish("Διαπιστευμένα σχέδια: Αριθμός αιτήσεων") // => "Accredited projects: Number of applications"
 */
export function inEnglish(section: string): string {
  const parts = section.split(": ");
  return parts.map((part) => english[part] ?? part).join(": ");
}
