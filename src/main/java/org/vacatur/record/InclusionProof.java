package org.vacatur.record;

import java.util.List;

/**
 * Proof that a record is in the log whose root the checkpoint signs.
 *
 * @param sequence number of the record; the leaf index is one less
 * @param record the exact text that was hashed
 * @param leaf sHA-256 of a zero byte and that text, in hexadecimal
 * @param treeSize number of records under the checkpoint
 * @param path hashes of the neighbours from the leaf to the root, in hexadecimal (RFC 6962, 2.1.1)
 * @param checkpoint the signed note with size and root
 */
public record InclusionProof(
        String sequence, String record, String leaf, String treeSize, List<String> path, String checkpoint) {
    public InclusionProof {
        path = List.copyOf(path);
    }
}
