package org.probity.it.inside;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.probity.ejb.security.Requires;

/** Every guarded method of every service that the bean archives hold, each called once a name in a transaction that leaves nothing behind. */
@ApplicationScoped
public class EveryService {
    @Inject
    BeanManager beans;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    /**
     * Calls them all as whoever acts now.
     *
     * @param names to fill into the arguments, one after the other; a method that takes no text is called with the first alone
     * @param plain takes out of an answer what differs from world to world without telling anything
     * @return what was answered or refused, by method and place of the name
     */
    Map<String, String> answers(List<Placeholders> names, UnaryOperator<String> plain) {
        Map<String, String> answers = new LinkedHashMap<>();
        services().forEach(service -> {
            Object reference = CDI.current().select(service).get();
            methods(service).forEach(method -> {
                for (int i = 0; i < (takesText(method) ? names.size() : 1); i++) {
                    answers.put(
                            service.getSimpleName() + "." + method.getName()
                                    + Arrays.toString(method.getParameterTypes()) + " " + i,
                            plain.apply(answer(reference, method, names.get(i))));
                }
            });
        });
        return answers;
    }

    private Stream<? extends Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName));
    }

    /** What others may call: a method that takes what only its own package can make is a piece of another act. */
    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .allMatch(type -> Modifier.isPublic(type.getModifiers())))
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(method -> Arrays.toString(method.getParameterTypes())));
    }

    private static boolean takesText(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .anyMatch(type -> type == String.class || !type.getTypeName().startsWith("java."));
    }

    private String answer(Object service, Method method, Placeholders filled) {
        try {
            transaction.begin();
            try {
                return Spelt.out(method.invoke(service, filled.arguments(method, em)));
            } catch (InvocationTargetException refused) {
                return refusal(refused.getCause());
            } finally {
                transaction.rollback();
            }
        } catch (IllegalAccessException | NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String refusal(Throwable refused) {
        Throwable cause = refused instanceof EJBException && refused.getCause() != null ? refused.getCause() : refused;
        return cause.getClass().getName() + ": " + cause.getMessage();
    }
}
