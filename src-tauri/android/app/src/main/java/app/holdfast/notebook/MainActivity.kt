package app.holdfast.notebook

import android.annotation.SuppressLint
import android.os.Build
import android.os.Bundle
import android.view.View
import android.webkit.CookieManager
import android.webkit.WebSettings
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat

/**
 * The one window: a web view with our own page in it, and nothing about it that stays on the
 * phone or shows to others. It holds no word of hers and no key.
 */
class MainActivity : TauriActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        Curtain.draw(this) // before there is anything to see
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        Curtain.keepOutOfRecents(this)
        // A touch that came through another app's window was meant for that window.
        window?.decorView?.filterTouchesWhenObscured = true
        stayClearOfBarsAndKeyboard()
    }

    override fun onResume() {
        super.onResume()
        Curtain.draw(this)
    }

    override fun onPause() {
        Curtain.close(this) // also where she lets others take pictures: this one would be ours
        super.onPause()
    }

    override fun onWebViewCreate(webView: WebView) {
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)
        keepNothing(webView.settings)
        webView.filterTouchesWhenObscured = true
        webView.isSaveEnabled = false
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            // Else what stands on the screen is sent to whichever app fills in forms.
            webView.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            // And to whichever app suggests things from what it sees.
            webView.importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }
    }

    /** The page needs no storage of the web view, no place of hers and no file of the phone. */
    @SuppressLint("SetJavaScriptEnabled")
    private fun keepNothing(settings: WebSettings) {
        CookieManager.getInstance().setAcceptCookie(false)
        settings.cacheMode = WebSettings.LOAD_NO_CACHE
        settings.domStorageEnabled = false
        @Suppress("DEPRECATION") // still a database on the web views of older phones
        settings.databaseEnabled = false
        @Suppress("DEPRECATION") // still a form memory before Android 8
        settings.saveFormData = false
        settings.setGeolocationEnabled(false)
        settings.allowFileAccess = false
        settings.allowContentAccess = false
        settings.javaScriptCanOpenWindowsAutomatically = false
    }

    /** Android draws windows under its bars; the page stands between them, above the keyboard. */
    private fun stayClearOfBarsAndKeyboard() {
        ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content)) { page, insets ->
            val taken = WindowInsetsCompat.Type.systemBars() or
                WindowInsetsCompat.Type.displayCutout() or
                WindowInsetsCompat.Type.ime()
            val edge = insets.getInsets(taken)
            page.setPadding(edge.left, edge.top, edge.right, edge.bottom)
            WindowInsetsCompat.CONSUMED
        }
    }
}
