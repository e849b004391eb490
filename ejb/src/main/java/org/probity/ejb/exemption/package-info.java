/** Asking beforehand for what the policy forbids without leave, and who agrees (X33, SOD-13). */
package org.probity.ejb.exemption;
