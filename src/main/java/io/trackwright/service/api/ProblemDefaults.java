package io.trackwright.service.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives problems that the framework raised (404, 405, 406, 415, 500 …) their type and title, and
 * takes its wording out of them.
 */
@ApplicationScoped
class ProblemDefaults implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return ProblemType.ofStatus(problem.getStatusCode())
                .map(type -> typed(problem, type))
                .orElse(problem);
    }

    private static HttpProblem typed(HttpProblem problem, ProblemType type) {
        HttpProblem.Builder typed =
                type.problem().withDetail(type.explanation()).withInstance(problem.getInstance());
        problem.getHeaders().forEach(typed::withHeader);
        return typed.build();
    }
}
