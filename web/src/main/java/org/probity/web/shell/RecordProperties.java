package org.probity.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a page read the components of a record as properties, {@code #{row.reference}}: this platform's expressions do not yet. */
public class RecordProperties extends ELResolver {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new ConcurrentHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().trySetAccessible();
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private static Method accessor(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        context.setPropertyResolved(accessor != null);
        return accessor;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(context, base, property);
        try {
            return accessor == null ? null : accessor.invoke(base);
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException(unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(context, base, property);
        return accessor == null ? null : accessor.getReturnType();
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return accessor(context, base, property) != null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(context, base, property) != null) {
            throw new PropertyNotWritableException(property + " belongs to a record");
        }
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
