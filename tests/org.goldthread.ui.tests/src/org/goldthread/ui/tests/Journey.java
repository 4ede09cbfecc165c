package org.goldthread.ui.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.goldthread.testing.bot.WorkbenchExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user does in the running workbench: watched over, and with nothing left open for the next one, whether it fails or not. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({NothingLeftOpen.class, WorkbenchExtension.class})
@interface Journey {
}
