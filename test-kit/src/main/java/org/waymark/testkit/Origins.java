package org.waymark.testkit;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Follows a value to the instruction that made it, also through a local variable. */
final class Origins extends SourceInterpreter {
    Origins() {
        super(Opcodes.ASM9);
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode copy, SourceValue value) {
        return value;
    }
}
