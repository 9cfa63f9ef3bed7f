/** Makes of a service's OpenAPI document one that public tools turn into clients without help. */
package org.waymark.kit.document;
