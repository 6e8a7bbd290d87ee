package app.holdfast.notebook

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.net.Uri
import androidx.appcompat.app.AppCompatActivity
import androidx.biometric.BiometricManager
import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_STRONG
import androidx.biometric.BiometricPrompt
import androidx.core.content.ContextCompat
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Channel
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSArray
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import app.tauri.plugin.PluginManager
import javax.crypto.Cipher

/** Bytes, each as a number from 0 to 255. */
@InvokeArg
class BytesArgs {
    lateinit var bytes: IntArray
}

/** Whether others may take pictures of the window. */
@InvokeArg
class ScreenshotArgs {
    var allowed: Boolean = false
}

/** What is dialled: digits, and at most a plus in front. */
@InvokeArg
class DialArgs {
    lateinit var number: String
}

/** Who is told that she has left. */
@InvokeArg
class WatchArgs {
    lateinit var left: Channel
}

/**
 * What the shell asks of the phone. Only the shell can: no capability names this plugin, so the
 * page's calls are turned away before they get here.
 *
 * Every call is answered once, whatever becomes of the prompt or the window. An answer that says
 * no has one of four codes and no word about what was sealed.
 */
@TauriPlugin
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
    private var left: Channel? = null

    /** The call that waits for her finger. */
    private var asking: Asking? = null

    private val screenOff = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = tellThatSheLeft()
    }

    /** Tells from now on when she leaves the app or the screen goes off. */
    @Command
    fun watch(invoke: Invoke) {
        val isFirst = left == null
        left = invoke.parseArgs(WatchArgs::class.java).left
        if (isFirst) {
            activity.applicationContext.registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
        }
        invoke.resolve()
    }

    override fun onStop(activity: AppCompatActivity) {
        endPrompt()
        tellThatSheLeft()
    }

    override fun onDestroy(activity: AppCompatActivity) = endPrompt()

    /** Whether others may take pictures of the window, from now on. */
    @Command
    fun allowScreenshots(invoke: Invoke) {
        val allowed = invoke.parseArgs(ScreenshotArgs::class.java).allowed
        Curtain.allowScreenshots(PluginManager.activity ?: activity, allowed)
        invoke.resolve()
    }

    /** Whether others may take pictures of the window now, as she chose. */
    @Command
    fun allowsScreenshots(invoke: Invoke) {
        invoke.resolve(JSObject().apply { put("allowed", Curtain.allowsScreenshots(activity)) })
    }

    /** Whether something on this phone dials numbers. A tablet may have nothing that does. */
    @Command
    fun hasDialler(invoke: Invoke) {
        val dialler = activity.packageManager.hasSystemFeature(PackageManager.FEATURE_TELEPHONY)
        invoke.resolve(JSObject().apply { put("available", dialler) })
    }

    /** Opens the dialler with the number in it: she presses the green button there, or goes back. */
    @Command
    fun dial(invoke: Invoke) {
        val number = invoke.parseArgs(DialArgs::class.java).number
        try {
            (PluginManager.activity ?: activity).startActivity(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))
            invoke.resolve()
        } catch (none: ActivityNotFoundException) {
            invoke.refuse(UNAVAILABLE)
        }
    }

    /** Whether there is a finger or face of the strong class to turn a key. */
    @Command
    fun isAvailable(invoke: Invoke) {
        invoke.resolve(JSObject().apply { put("available", hasStrongBiometrics()) })
    }

    /** Seals bytes under her finger. */
    @Command
    fun seal(invoke: Invoke) = answering(invoke) {
        ask(invoke, { KeySlot.cipherToSeal() }, KeySlot::seal)
    }

    /** Opens bytes under her finger. */
    @Command
    fun open(invoke: Invoke) = answering(invoke) {
        ask(invoke, { sealed -> KeySlot.cipherToOpen(sealed) }, KeySlot::open)
    }

    /** Deletes the key. */
    @Command
    fun delete(invoke: Invoke) = answering(invoke) {
        KeySlot.delete()
        invoke.resolve()
    }

    /** Asks for her finger and, when the key has turned, answers with what [work] makes of the bytes. */
    private fun ask(invoke: Invoke, cipher: (ByteArray) -> Cipher, work: (Cipher, ByteArray) -> ByteArray) {
        val window = PluginManager.activity
        if (!hasStrongBiometrics()) return invoke.refuse(UNAVAILABLE)
        // A prompt over a window that is not there would never be answered.
        if (window == null || window.supportFragmentManager.isStateSaved) return invoke.refuse(CANCELLED)
        endPrompt()
        val bytes = bytesOf(invoke)
        val lock = BiometricPrompt.CryptoObject(cipher(bytes))
        val callback = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
                if (!isOver(invoke)) return
                answering(invoke) {
                    // Only the cipher that the prompt gives back was let work by the hardware.
                    val turned = result.cryptoObject?.cipher ?: return@answering invoke.refuse(FAILED)
                    val made = work(turned, bytes)
                    invoke.resolve(JSObject().apply { put("bytes", numbers(made)) })
                    made.fill(0)
                }
                bytes.fill(0)
            }

            override fun onAuthenticationError(errorCode: Int, errString: CharSequence) {
                if (!isOver(invoke)) return
                bytes.fill(0)
                invoke.refuse(codeOf(errorCode))
            }
        }
        // The app's name and the system's own word: no word of ours stands outside locales/.
        val words = BiometricPrompt.PromptInfo.Builder()
            .setTitle(window.getString(R.string.app_name))
            .setNegativeButtonText(window.getString(android.R.string.cancel))
            .setAllowedAuthenticators(BIOMETRIC_STRONG)
            .build()
        val prompt = BiometricPrompt(window, ContextCompat.getMainExecutor(window), callback)
        asking = Asking(invoke, prompt, bytes)
        prompt.authenticate(words, lock)
    }

    /** Whether the prompt of [invoke] was still up; it no longer is. */
    private fun isOver(invoke: Invoke): Boolean {
        if (asking?.invoke !== invoke) return false
        asking = null
        return true
    }

    private fun endPrompt() {
        val ended = asking ?: return
        asking = null
        ended.prompt.cancelAuthentication()
        ended.bytes.fill(0)
        ended.invoke.refuse(CANCELLED)
    }

    private fun tellThatSheLeft() {
        left?.send(JSObject())
    }

    private fun hasStrongBiometrics() =
        BiometricManager.from(activity).canAuthenticate(BIOMETRIC_STRONG) == BiometricManager.BIOMETRIC_SUCCESS

    private fun answering(invoke: Invoke, work: () -> Unit) {
        try {
            work()
        } catch (_: KeySlot.Gone) {
            invoke.refuse(INVALIDATED)
        } catch (_: Exception) {
            invoke.refuse(FAILED) // what it says may hold what was sealed, so it is dropped
        }
    }

    private fun bytesOf(invoke: Invoke): ByteArray {
        val numbers = invoke.parseArgs(BytesArgs::class.java).bytes
        return ByteArray(numbers.size) { at -> numbers[at].toByte() }.also { numbers.fill(0) }
    }

    private fun numbers(bytes: ByteArray) = JSArray().apply { for (byte in bytes) put(byte.toInt() and 0xFF) }

    private fun Invoke.refuse(code: String) = reject(code, code)

    private class Asking(val invoke: Invoke, val prompt: BiometricPrompt, val bytes: ByteArray)

    private companion object {
        const val UNAVAILABLE = "unavailable"
        const val CANCELLED = "cancelled"
        const val INVALIDATED = "invalidated"
        const val FAILED = "failed"

        /** What an error of the prompt means for her. Too many misses rest the sensor. */
        fun codeOf(error: Int) = when (error) {
            BiometricPrompt.ERROR_CANCELED,
            BiometricPrompt.ERROR_USER_CANCELED,
            BiometricPrompt.ERROR_NEGATIVE_BUTTON,
            BiometricPrompt.ERROR_TIMEOUT,
            -> CANCELLED
            BiometricPrompt.ERROR_HW_NOT_PRESENT,
            BiometricPrompt.ERROR_HW_UNAVAILABLE,
            BiometricPrompt.ERROR_NO_BIOMETRICS,
            BiometricPrompt.ERROR_LOCKOUT,
            BiometricPrompt.ERROR_LOCKOUT_PERMANENT,
            -> UNAVAILABLE
            else -> FAILED
        }
    }
}
