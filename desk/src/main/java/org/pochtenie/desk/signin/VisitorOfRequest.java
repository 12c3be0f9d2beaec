package org.pochtenie.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leaves the signed-in colleague in the request, where pages find him as their visitor. */
@Configuration
class VisitorOfRequest implements HandlerInterceptor, WebMvcConfigurer {
    private final Colleagues colleagues;

    VisitorOfRequest(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/assets/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object endpoint) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            colleagues
                    .byId(signedIn.colleague())
                    .ifPresent(colleague -> request.setAttribute(Visit.VISITOR, colleague.visitor()));
        }
        return true;
    }
}
