package app.holdfast.notebook

import android.app.Activity
import android.content.Context
import android.os.Build
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/**
 * What can be seen of the window from outside it: screenshots, recordings, other displays, the
 * list of running apps. The curtain is closed until she opens it, and what she chose says nothing
 * about her.
 */
internal object Curtain {
    private const val FILE = "window"
    private const val SCREENSHOTS = "screenshots"

    /** As she chose. */
    fun draw(activity: Activity) {
        if (allowsScreenshots(activity)) {
            activity.window?.clearFlags(FLAG_SECURE)
        } else {
            close(activity)
        }
    }

    /** Whatever she chose, until it is drawn again. */
    fun close(activity: Activity) {
        activity.window?.setFlags(FLAG_SECURE, FLAG_SECURE)
    }

    /** The list of running apps shows no picture of it, even where she allows screenshots. */
    fun keepOutOfRecents(activity: Activity) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            activity.setRecentsScreenshotEnabled(false)
        }
    }

    /** Remembers her choice. */
    fun allowScreenshots(activity: Activity, allowed: Boolean) {
        preferences(activity).edit().putBoolean(SCREENSHOTS, allowed).apply()
        draw(activity)
    }

    /** Whether she allows them. */
    fun allowsScreenshots(activity: Activity) = preferences(activity).getBoolean(SCREENSHOTS, false)

    private fun preferences(activity: Activity) = activity.getSharedPreferences(FILE, Context.MODE_PRIVATE)
}
