/** Runs in the page: what is pressed there, other than words in a sentence, and is lower than a finger covers (44 px). */
export const lowTargets = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea')]
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map(
      (element) => (element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : element) ?? element,
    )
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      // What is only heard is a pixel wide; what is laid out may lack some hundredths.
      return element.checkVisibility() && width > 1 && height < 43.5;
    })
    .map(({ className, textContent }) => `${className}: ${textContent}`);
