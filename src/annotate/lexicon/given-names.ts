/**
 * Given names by the pronoun that news mostly uses for their bearers; names used for both are left out. Compiled by hand
 * for this project. They tell persons from other names, and whom "he" or "she" can mean where no title does.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const heNames: ReadonlySet<string> = new Set(
  list(`
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Aleksandr Alejandro Alexander Alexei Alexey Alfred Ali Allen Alvin Amir Anatoly Anders Andre Andrei
Andres Andrew Andriy Andrzej Andy Angelo Antoine Anthony Antonin Antonio António Anton Arjun Armando Arnold Arthur Ashraf Augusto Austin Barack Barry Bashar Ben Benedict
Benjamin Bernard Bernie Bilal Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Carl Carlos Cesar César Chad Charles Charlie Chris Christian Christoph Christopher Chuck Clarence Claude Claudio Clint Clive Colin Corey Craig Curtis Dale Damian Dan Daniel Danilo Danny Darren Darryl Dave David Davit Dean Denis
Dennis Derek Diego Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin Elijah Elliot Elliott Emilio Emmanuel Enrico
Enrique Eric Erik Ernest Ernesto Eugene Evan Evgeny Felipe Felix Ferdinand Fernando Fidel Filippo Floyd Francis Francisco Franco Francois François Frank Franklin Franz Fred
Frederick Gabriel Gareth Garry Gary Gavin Geoff Geoffrey George Georges Gerald Gerard Gerhard Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustavo
Guy Hamid Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Ismail Ivan Iván Jack
Jacob Jacques Jake Jamal James Jared Jason Javier Jay Jean-Claude Jean-Marc Jean-Pierre Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao João Joe Joel
Johan Johann John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julio Jurgen Jürgen Justin Karl Karol Keith Ken Kenneth Kevin Khaled Khalid
Kirk Klaus Kofi Kurt Kyle Larry Lars Laurent Lawrence Lech Leo Leon Leonard Leonardo Leonid Leroy Lester Lewis Liam Lionel Lloyd Lorenzo Louis Luca Lucas Luigi Luis Luiz Luke
Magnus Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Mark Marko Markus Martin Marvin Massimo Mateo Matteo Matt Matthew Matthias Maurice Mauricio
Maurizio Max Maxim Mehdi Mehmet Michael Michel Miguel Mikael Mike Mikhail Milan Milos Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsen Morris Muhammad Murray Mustafa Mykhailo
Narendra Nathan Nathaniel Ned Neil Nelson Newt Nicholas Nick Nicolas Nicolás Nigel Nikolai Nikolay Noah Noam Norman Oleg Oleksandr Oleksiy Oliver Olivier Omar Orlando Oscar Osama Otto
Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Pete Peter Petro Phil Philip Philippe Phillip Pierre Pietro Rafael Rahul Raj Rajiv Ralph Ramon Ramón Rand Randy Rashid Raul Raúl
Ray Raymond Recep Reza Ricardo Rich Richard Rick Rob Robby Robert Roberto Rodney Rodrigo Roger Rohit Roland Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Russell Ryan
Salman Salvador Sam Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sepp Serge Sergei Sergey Sergio Seth Shane Shaun Shimon Shinzo Sidney Silvio Simon Slobodan Stan Stanley
Stefan Stefano Stevie Stephane Stéphane Stephen Steve Steven Stewart Stuart Sven Ted Terence Terrence Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Tyler
Umar Vaclav Václav Valery Vasily Vernon Victor Viktor Vincent Vitali Vitaly Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm Will William Willie Wolf Wolfgang Woodrow Xavier Yasser Yemane Youssef Yuri Yusuf Yves Zachary Ziad`),
);

export const sheNames: ReadonlySet<string> = new Set(
  list(`
Abby Abigail Adele Agnes Aisha Alejandra Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Angelique Anita Ann Anna Anne Annette Annie
Antonia Aparna April Ariana Ashley Astrid Audrey Ava Barbara Barbra Beatrice Becky Belinda Benazir Bernadette Beth Betsy Betty Beverly Billene Birgit Bonnie Brenda Bridget Brigitte Brittany Camila
Camilla Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Chloe Christina Christine Claire Clara Claudia Colleen Condoleezza
Connie Cristina Cynthia Daisy Daniela Danielle Daphne Dawn Deborah Debbie Debra Denise Diana Diane Dilma Dolores Donatella Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa
Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima Federica Felicia Fiona Florence Frances Francesca Gabriela Gail Gemma Geraldine Gertrude
Gillian Gina Giulia Gladys Gloria Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Helga Henrika Hilary Hillary Holly Hope Huma Ilka Ilse Indira Ines Inga Ingrid Irene Irina Iris Isabel
Isabella Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine Joyce Juanita Judith Judy Julia Juliana
Julie Justine Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kavita Kayla Keisha Kellie Kellyanne Kimberly Kirsten Kirstie Krystal Kristen Kristin Kristina Kyra Laila Lana
Laura Lauren Leah Leila Lena Leticia Lila Lillian Lily Linda Lisa Liz Loretta Lori Lorraine Louise Lucia Lucía Lucy Luisa Lydia Lynn Madeleine Madison Maggie Malala Malia Malkia Mandy Manju Margaret
Margarita Margot Maria María Marian Mariana Marianne Marie Marilyn Marina Marine Marisol Marjorie Marlene Marsha Marta Martha Mary Maryam Matilda Maureen Maya Megan Megyn Melania Melanie Melezia Melinda
Melissa Mercedes Meredith Mia Michaela Michelle Mildred Miranda Miriam Molly Mona Monica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olivia Olive Pamela Patricia
Patti Paula Pauline Penelope Penny Petra Phoebe Phyllis Polly Priscilla Rachel Raisa Rebecca Regina Renata Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabrina Sadie Sally
Samantha Sandra Sara Sarah Sasha Selena Serena Sharon Sheila Sheryl Shirley Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Suzanne Sylvia Tamara
Tammy Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tove Tracy Tyresha Ulrike Ursula Valentina Valerie Vanessa Vanita Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Yolanda Yulia Yvette
Yvonne Zainab Zoe`),
);

/** The pronoun for the bearer of a given name, null where it is not known. */
export const pronounOf = (given: string): 'he' | 'she' | null =>
  heNames.has(given) ? 'he' : sheNames.has(given) ? 'she' : null;
