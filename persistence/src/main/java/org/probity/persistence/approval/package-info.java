/** How a version of a policy is consulted on and approved: chains of bodies, signatures in each, certificates (V-07, V-14, V-15). */
package org.probity.persistence.approval;
