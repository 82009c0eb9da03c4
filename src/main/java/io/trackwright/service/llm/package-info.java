/**
 * A language model that plans, where one is configured: what it is asked, the one connection to it,
 * and the gate its answer has to pass. It proposes; nothing it says reaches a brief unless it is a
 * word, a number or a chord that the service knows, and nothing it says beats the user. Without a
 * model everything here is silent. LangChain4j is imported only here.
 */
@NullMarked
package io.trackwright.service.llm;

import org.jspecify.annotations.NullMarked;
