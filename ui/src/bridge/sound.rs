//! Sound: what she says or has picked, as samples; and samples, played.
//!
//! Only samples go on from here: a recording is taken apart by the engine, and nothing else of it is looked
//! at. What is played is made of samples, too, so that the page needs no address for it: none is allowed.

use std::cell::RefCell;

use care_voice::{MOST_SAMPLES, RATE, samples};
use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, AudioContext, AudioScheduledSourceNode, Blob, BlobEvent, MediaRecorder, MediaRecorderOptions,
    MediaStream, MediaStreamConstraints, MediaStreamTrack, OfflineAudioContext, RecordingState,
};

use super::Picked;

/// Bits a second that a recording takes until it is taken apart: plenty for a voice.
const RECORDED_BITS: u32 = 64_000;

/// How long an engine may take to end a recording, and to take one apart.
const PATIENCE_MS: i32 = 20_000;

/// Whether the page can ask for the microphone.
pub(crate) fn can_record() -> bool {
    let devices = Reflect::get(window().navigator().as_ref(), &"mediaDevices".into());
    devices.is_ok_and(|devices| devices.is_object()) && has("MediaRecorder")
}

/// Whether the engine takes recordings apart and plays samples.
pub(crate) fn has_sound() -> bool {
    has("OfflineAudioContext") && has("AudioContext")
}

fn has(name: &str) -> bool {
    Reflect::has(window().as_ref(), &name.into()).unwrap_or(false)
}

/// The open microphone. It is closed when this goes.
struct Microphone(MediaStream);

impl Drop for Microphone {
    fn drop(&mut self) {
        for track in self.0.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
    }
}

/// What is being recorded. Where it goes without having been ended, nothing of it stays.
pub(crate) struct Recording {
    recorder: MediaRecorder,
    parts: Array,
    microphone: Option<Microphone>,
    _came: Closure<dyn FnMut(BlobEvent)>,
}

impl Recording {
    /// Asks for the microphone and begins; none where it was not let in.
    pub(crate) async fn begin() -> Option<Self> {
        let wanted = MediaStreamConstraints::new();
        wanted.set_audio(&JsValue::TRUE);
        let stream = window().navigator().media_devices().ok()?.get_user_media_with_constraints(&wanted).ok()?;
        let stream: MediaStream = JsFuture::from(stream).await.ok()?.dyn_into().ok()?;
        let microphone = Microphone(stream);
        let options = MediaRecorderOptions::new();
        options.set_audio_bits_per_second(RECORDED_BITS);
        let recorder = MediaRecorder::new_with_media_stream_and_media_recorder_options(&microphone.0, &options).ok()?;
        let parts = Array::new();
        let to = parts.clone();
        let came = Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
            if let Some(part) = event.data() {
                to.push(&part);
            }
        });
        recorder.set_ondataavailable(Some(came.as_ref().unchecked_ref()));
        recorder.start().ok()?;
        Some(Self { recorder, parts, microphone: Some(microphone), _came: came })
    }

    /// Ends it, closes the microphone, and gives what was recorded; none where the engine does not say that it
    /// has ended it.
    pub(crate) async fn end(mut self) -> Option<Picked> {
        if self.recorder.state() != RecordingState::Inactive {
            let ended = Promise::new(&mut |resolve: Function, _| self.recorder.set_onstop(Some(&resolve)));
            self.recorder.stop().ok()?;
            // What was said until now is the recorder's: the microphone waits for nothing.
            self.microphone = None;
            JsFuture::from(Promise::race(&Array::of2(&ended, &patience()))).await.ok()?;
        }
        Blob::new_with_blob_sequence(&self.parts).ok().map(Picked)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.recorder.set_ondataavailable(None);
    }
}

/// Ends as an error when an engine has said nothing for too long.
fn patience() -> Promise {
    Promise::new(&mut |_, reject| {
        drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MS));
    })
}

/// The samples of a recording, and whether it went on after the first minute; none where the engine cannot
/// take it apart.
pub(crate) async fn samples_of(recording: &Picked) -> Option<(Picked, bool)> {
    let bytes: ArrayBuffer = JsFuture::from(recording.0.array_buffer()).await.ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_precision_loss, reason = "a rate is a small number")]
    let rate = RATE as f32;
    // It brings whatever it takes apart to its own rate.
    let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, 1, rate).ok()?;
    // WebKit has been seen to say nothing at all of a file that it cannot take apart.
    let apart = context.decode_audio_data(&bytes).ok()?;
    let heard = Promise::race(&Array::of2(&apart, &patience()));
    let heard: AudioBuffer = JsFuture::from(heard).await.ok()?.dyn_into().ok()?;
    let length = heard.length() as usize;
    let channel = |nth: u32| {
        let mut channel = vec![0.0; length.min(MOST_SAMPLES)];
        heard.copy_from_channel(&mut channel, i32::try_from(nth).ok()?).ok()?;
        Some(channel)
    };
    let channels: Vec<Vec<f32>> = (0..heard.number_of_channels()).filter_map(channel).collect();
    let parts = Array::of1(&js_sys::Uint8Array::from(samples(&channels).as_slice()));
    let samples = Blob::new_with_u8_array_sequence(&parts).ok()?;
    Some((Picked(samples), length > MOST_SAMPLES))
}

thread_local! {
    /// What is heard now: one voice at a time.
    static HEARD: RefCell<Option<AudioScheduledSourceNode>> = const { RefCell::new(None) };
}

/// A voice that is heard, until it ends or this goes.
pub(crate) struct Sound {
    context: AudioContext,
    source: AudioScheduledSourceNode,
    _ended: Closure<dyn FnMut()>,
}

/// Plays a note, as `care-voice` has made it; another one that is heard ends. `ended` is told when it is over.
pub(crate) fn play(note: &[u8], ended: impl FnOnce() + 'static) -> Option<Sound> {
    let samples = care_voice::heard(note)?;
    let context = AudioContext::new().ok()?;
    // An engine may let it wait for her press, which has been.
    drop(context.resume());
    #[expect(clippy::cast_precision_loss, reason = "a rate is a small number")]
    let buffer = context.create_buffer(1, u32::try_from(samples.len()).ok()?, RATE as f32).ok()?;
    buffer.copy_to_channel(&samples, 0).ok()?;
    let source = context.create_buffer_source().ok()?;
    source.set_buffer(Some(&buffer));
    source.connect_with_audio_node(&context.destination()).ok()?;
    let source = AudioScheduledSourceNode::from(source);
    let ended = Closure::once(ended);
    source.set_onended(Some(ended.as_ref().unchecked_ref()));
    source.start().ok()?;
    if let Some(before) = HEARD.replace(Some(source.clone())) {
        drop(before.stop());
    }
    Some(Sound { context, source, _ended: ended })
}

impl Drop for Sound {
    fn drop(&mut self) {
        self.source.set_onended(None);
        drop(self.source.stop());
        HEARD.with_borrow_mut(|heard| drop(heard.take_if(|heard| *heard == self.source)));
        drop(self.context.close());
    }
}
