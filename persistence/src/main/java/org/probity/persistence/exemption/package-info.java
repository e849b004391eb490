/** What somebody may do although the policy forbids it, because it was agreed beforehand (X33). */
package org.probity.persistence.exemption;
