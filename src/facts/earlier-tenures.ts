/**
 * Terms before those of the large table, which begins about 1990, for the offices that articles about the past name most.
 * Each office is complete from its first row on. office|jurisdiction|role|s (state) or g (government)|source, then
 * holder~start~end. “public lists” are several free lists of office-holders, none of them the authority, compared with
 * one another where two give days; a claim must be more than the margin outside a term before anything is said.
 */
export const EARLIER_TENURES = `
president of the United States|United States|president|s|congress-legislators
Franklin D. Roosevelt~1933-03-04~1945-04-12
Harry S. Truman~1945-04-12~1953-01-20
Dwight D. Eisenhower~1953-01-20~1961-01-20
John F. Kennedy~1961-01-20~1963-11-22
Lyndon B. Johnson~1963-11-22~1969-01-20
Richard Nixon~1969-01-20~1974-08-09
Gerald Ford~1974-08-09~1977-01-20
Jimmy Carter~1977-01-20~1981-01-20
Ronald Reagan~1981-01-20~1989-01-20

prime minister of the United Kingdom|United Kingdom|prime minister|g|archontology.org
Winston Churchill~1940-05-10~1945-07-26
Clement Attlee~1945-07-26~1951-10-26
Winston Churchill~1951-10-26~1955-04-06
Anthony Eden~1955-04-06~1957-01-10
Harold Macmillan~1957-01-10~1963-10-19
Alec Douglas-Home~1963-10-19~1964-10-16
Harold Wilson~1964-10-16~1970-06-19
Edward Heath~1970-06-19~1974-03-04
Harold Wilson~1974-03-04~1976-04-05
James Callaghan~1976-04-05~1979-05-04

chancellor of Germany|Germany|chancellor|g|public lists
Konrad Adenauer~1949-09-15~1963-10-16
Ludwig Erhard~1963-10-16~1966-12-01
Kurt Georg Kiesinger~1966-12-01~1969-10-21
Willy Brandt~1969-10-21~1974-05-07
Helmut Schmidt~1974-05-16~1982-10-01

president of France|France|president|s|public lists
Charles de Gaulle~1959-01-08~1969-04-28
Georges Pompidou~1969-06-20~1974-04-02
Valéry Giscard d'Estaing~1974-05-27~1981-05-21
`
