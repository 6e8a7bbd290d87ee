package app.holdfast.notebook

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * One AES-256-GCM key in the phone's key store. It never leaves it, it works once for each touch
 * of an enrolled finger (or look of a face) of the strong class, and it dies when one is added.
 *
 * The ciphers that this gives do nothing until a [androidx.biometric.BiometricPrompt] has let
 * them; no path goes round it. Sealed bytes are the nonce, then ciphertext and tag.
 */
internal object KeySlot {
    private const val STORE = "AndroidKeyStore"
    private const val ALIAS = "holdfast-slot-1"
    private const val TRANSFORMATION = "AES/GCM/NoPadding"
    private const val KEY_BITS = 256
    private const val NONCE_BYTES = 12
    private const val TAG_BITS = 128

    /** The key is gone for good, and what it sealed with it. */
    class Gone : GeneralSecurityException("the key is gone")

    /** A cipher to seal with: under the key that there is, or under a new one where it is gone. */
    fun cipherToSeal(): Cipher {
        val cipher = Cipher.getInstance(TRANSFORMATION)
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key())
        } catch (_: Gone) {
            cipher.init(Cipher.ENCRYPT_MODE, newKey())
        } catch (_: KeyPermanentlyInvalidatedException) {
            cipher.init(Cipher.ENCRYPT_MODE, newKey())
        }
        return cipher
    }

    /** A cipher to open [sealed] with. Throws [Gone] when nothing opens it any more. */
    fun cipherToOpen(sealed: ByteArray): Cipher {
        if (sealed.size < NONCE_BYTES + TAG_BITS / 8) throw GeneralSecurityException("too short to be sealed")
        val cipher = Cipher.getInstance(TRANSFORMATION)
        try {
            cipher.init(Cipher.DECRYPT_MODE, key(), GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES))
        } catch (_: KeyPermanentlyInvalidatedException) {
            throw Gone()
        }
        return cipher
    }

    /** Seals [plain] with a cipher that her finger has turned. */
    fun seal(turned: Cipher, plain: ByteArray): ByteArray {
        val sealed = turned.doFinal(plain)
        if (turned.iv.size != NONCE_BYTES) throw GeneralSecurityException("a nonce of another length")
        return turned.iv + sealed
    }

    /** Opens [sealed] with a cipher that her finger has turned. */
    fun open(turned: Cipher, sealed: ByteArray): ByteArray =
        turned.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES)

    /** Deletes the key; where there is none, nothing happens. */
    fun delete() {
        store().deleteEntry(ALIAS)
    }

    private fun key(): SecretKey =
        try {
            store().getKey(ALIAS, null) as? SecretKey ?: throw Gone()
        } catch (_: UnrecoverableKeyException) {
            throw Gone() // how some phones say that it was invalidated
        }

    private fun newKey(): SecretKey {
        delete()
        val maker = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
        maker.init(newKeyRules())
        return maker.generateKey()
    }

    private fun newKeyRules(): KeyGenParameterSpec {
        val rules = KeyGenParameterSpec.Builder(
            ALIAS,
            KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT,
        )
            .setKeySize(KEY_BITS)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setRandomizedEncryptionRequired(true)
            .setUserAuthenticationRequired(true)
            .setInvalidatedByBiometricEnrollment(true)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            // For each use anew, and never by the phone's PIN. Before Android 11 a key without a
            // time is bound so of itself.
            rules.setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
        }
        return rules.build()
    }

    private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }
}
