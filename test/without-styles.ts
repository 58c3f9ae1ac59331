/**
 * Takes no styles in but the values of the theme: jsdom would match each of Fluent's thousands of rules with each
 * element, again and again, whenever a test asks for a role. How things look, and what is hidden by style, is
 * for the tests in a browser.
 */
if (typeof CSSStyleSheet !== "undefined") {
  const insertRule = Reflect.get(CSSStyleSheet.prototype, "insertRule");
  CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
    return /\{\s*--/.test(rule) ? insertRule.call(this, rule, index) : 0;
  };
}
